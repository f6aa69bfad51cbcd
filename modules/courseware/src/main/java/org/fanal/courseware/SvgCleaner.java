package org.fanal.courseware;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes an SVG anew with drawing elements and attributes only: no script, no style, no handler,
 * nothing from outside. What else is there is reported and left out.
 */
final class SvgCleaner {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private final SourceFile file;
  private final Problems problems;
  private final SvgAttributes attributes;
  private final Html out = new Html();
  private String viewBox = "";
  private int depth;

  SvgCleaner(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.attributes = new SvgAttributes(file, problems);
  }

  Optional<Picture> clean() {
    try {
      read(reader());
    } catch (XMLStreamException malformed) {
      int line = malformed.getLocation() == null ? 1 : malformed.getLocation().getLineNumber();
      problem(
          line, "This is not well-formed SVG.", "Save it again as plain SVG without a DOCTYPE.");
      return Optional.empty();
    }
    if (!viewBox.matches("[-\\d.]+( [-\\d.]+){3}")) {
      problem(1, "The picture has no viewBox of four numbers.", "Write viewBox=\"0 0 640 320\".");
      return Optional.empty();
    }
    return Optional.of(new Picture(viewBox, out.markup()));
  }

  private XMLStreamReader reader() throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(file.text()));
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml);
        case XMLStreamConstants.CHARACTERS -> out.text(xml.getText().replaceAll("\\s+", " "));
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            problem(line(xml), "A DOCTYPE or entity stands here.", "Delete it.");
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (depth == 0) {
      root(xml, name);
    } else if (SvgAttributes.isSilent(name)) {
      skip(xml);
    } else if (!NAMESPACE.equals(xml.getNamespaceURI()) || !SvgAttributes.mayDraw(name)) {
      problem(line(xml), "<" + name + "> is not allowed in a picture.", "Keep to plain shapes.");
      skip(xml);
    } else {
      out.open(name, attributes.allowed(xml));
      depth++;
    }
  }

  private void root(XMLStreamReader xml, String name) throws XMLStreamException {
    if (!name.equals("svg") || !NAMESPACE.equals(xml.getNamespaceURI())) {
      throw new XMLStreamException("The root is not svg", xml.getLocation());
    }
    viewBox = Optional.ofNullable(xml.getAttributeValue(null, "viewBox")).orElse("").strip();
    String[] inherited = attributes.allowed(xml);
    out.open("g", inherited);
    depth = 1;
  }

  private void end(XMLStreamReader xml) {
    depth--;
    out.close(depth == 0 ? "g" : xml.getLocalName());
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int open = 1; open > 0; ) {
      int event = xml.next();
      open += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      open -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  private static int line(XMLStreamReader xml) {
    return xml.getLocation().getLineNumber();
  }

  private void problem(int line, String what, String mend) {
    problems.add(file.path(), line, what, mend);
  }
}
