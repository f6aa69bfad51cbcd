package org.fanal.credentials.foreign;

import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text that a badge carries in an SVG: in an attribute when it is signed, else in the element.
 * A picture with a DOCTYPE or an entity is not read.
 */
final class SvgBadge {

  /** The element that carries it, by its namespace. */
  private static final Map<String, String> CARRIERS =
      Map.of(
          "http://openbadges.org", "assertion", "https://purl.imsglobal.org/ob/v3p0", "credential");

  private final XMLStreamReader xml;
  private Optional<String> found = Optional.empty();

  private SvgBadge(XMLStreamReader xml) {
    this.xml = xml;
  }

  static String textOf(String svg) throws Unreadable {
    try {
      SvgBadge badge = new SvgBadge(reader(svg));
      badge.read();
      return badge.found.orElseThrow(() -> new Unreadable(Obstacle.PICTURE_ALONE));
    } catch (XMLStreamException malformed) {
      throw new Unreadable(Obstacle.NOT_A_CREDENTIAL);
    }
  }

  private static XMLStreamReader reader(String svg) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory.createXMLStreamReader(new StringReader(svg));
  }

  private void read() throws XMLStreamException, Unreadable {
    while (xml.hasNext()) {
      int event = xml.next();
      Unreadable.unless(
          event != XMLStreamConstants.DTD && event != XMLStreamConstants.ENTITY_REFERENCE,
          Obstacle.NOT_READABLE);
      if (event == XMLStreamConstants.START_ELEMENT && isCarrier()) {
        Unreadable.unless(found.isEmpty(), Obstacle.NOT_READABLE);
        found = Optional.of(carried());
      }
    }
  }

  private boolean isCarrier() {
    return xml.getLocalName().equals(CARRIERS.get(String.valueOf(xml.getNamespaceURI())));
  }

  /** An older badge has its address in the attribute and the whole in the element. */
  private String carried() throws XMLStreamException {
    String attribute = Optional.ofNullable(xml.getAttributeValue(null, "verify")).orElse("");
    String inside = xml.getElementText().strip();
    return inside.isEmpty() ? attribute : inside;
  }
}
