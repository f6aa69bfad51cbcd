package org.fanal.courseware;

/** A cleaned SVG: its view box and what is drawn in it. */
record Picture(String viewBox, String drawing) {

  /** The picture as one image for whoever cannot see it. */
  String markup(String alt) {
    return new Html()
        .open("svg", "viewBox", viewBox, "role", "img", "aria-label", alt)
        .safe(drawing)
        .close("svg")
        .markup();
  }
}
