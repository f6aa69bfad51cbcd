package org.fanal.courseware;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Which elements and attributes a picture may have. Ids are made the picture's own. */
final class SvgAttributes {

  private static final Set<String> DRAWING =
      words(
          "g path circle ellipse rect line polyline polygon text tspan defs linearGradient"
              + " radialGradient stop clipPath marker");

  /** Left out without a word: the alternative text takes their place. */
  private static final Set<String> SILENT_ELEMENTS = words("title desc metadata");

  private static final Set<String> SILENT =
      words("viewBox width height version role aria-label aria-labelledby aria-hidden space");

  private static final Set<String> ALLOWED =
      words(
          "id class d x y x1 y1 x2 y2 dx dy cx cy r rx ry fx fy points transform width height fill"
              + " fill-opacity fill-rule clip-rule clip-path opacity stroke stroke-width"
              + " stroke-linecap stroke-linejoin stroke-dasharray stroke-opacity offset stop-color"
              + " stop-opacity gradientUnits gradientTransform clipPathUnits font-size font-weight"
              + " font-family font-style text-anchor dominant-baseline letter-spacing"
              + " marker-start marker-mid marker-end markerWidth markerHeight markerUnits orient"
              + " refX refY viewBox");

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\s#.,%()+\\-]*");
  private static final Pattern LOCAL = Pattern.compile("url\\(#([A-Za-z][\\w-]*)\\)");

  private final SourceFile file;
  private final String prefix;
  private final Problems problems;

  SvgAttributes(SourceFile file, Problems problems) {
    this.file = file;
    this.prefix = file.name().replace(".svg", "").replace('.', '-') + "-";
    this.problems = problems;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  static boolean mayDraw(String element) {
    return DRAWING.contains(element);
  }

  static boolean isSilent(String element) {
    return SILENT_ELEMENTS.contains(element);
  }

  /** Names and values in turn. */
  String[] allowed(XMLStreamReader xml) {
    boolean root = xml.getLocalName().equals("svg");
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      if (!(root && SILENT.contains(name))) {
        keep(name, xml.getAttributeNamespace(i), xml.getAttributeValue(i).strip(), xml, kept);
      }
    }
    return kept.toArray(String[]::new);
  }

  private void keep(
      String name, String namespace, String value, XMLStreamReader xml, List<String> kept) {
    boolean ours = namespace == null || namespace.isEmpty();
    if (ours && ALLOWED.contains(name) && isHarmless(value)) {
      kept.add(name);
      kept.add(name.equals("id") ? prefix + value : localised(value));
    } else {
      problems.add(
          file.path(),
          xml.getLocation().getLineNumber(),
          "The attribute " + name + " is not allowed in a picture, or not with this value.",
          "Keep to shapes, colours and positions.");
    }
  }

  /** Words, numbers and colours; an address only inside the picture. */
  private static boolean isHarmless(String value) {
    boolean address = value.toLowerCase(Locale.ROOT).contains("url");
    return PLAIN.matcher(value).matches() && (!address || LOCAL.matcher(value).matches());
  }

  private String localised(String value) {
    return LOCAL.matcher(value).replaceFirst("url(#" + prefix + "$1)");
  }
}
