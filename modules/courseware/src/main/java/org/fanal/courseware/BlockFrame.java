package org.fanal.courseware;

/** What stands around the inside of a block. */
final class BlockFrame {

  private final Wording wording;

  BlockFrame(Wording wording) {
    this.wording = wording;
  }

  String voice(String inside) {
    return new Html()
        .open("figure", "class", "voice")
        .open("blockquote")
        .safe(inside)
        .close("blockquote")
        .element("figcaption", wording.say("voice.composite"))
        .close("figure")
        .markup();
  }

  String keep(String inside) {
    return new Html()
        .open("div", "class", "keep")
        .element("h2", wording.say("keep.title"))
        .safe(inside)
        .close("div")
        .markup();
  }

  String exercise(String id, String inside) {
    return new Html()
        .open("section", "class", "exercise stack", "id", id)
        .safe(inside)
        .close("section")
        .markup();
  }

  /** What to choose from comes ready, each option with what follows. */
  String choose(String id, String situation, String options) {
    return new Html()
        .open("section", "class", "exercise choose stack", "id", id)
        .safe(situation)
        .open("p", "class", "hint")
        .text(wording.say("choose.hint"))
        .close("p")
        .safe(options)
        .close("section")
        .markup();
  }

  String option(String words, String follows) {
    return new Html()
        .open("details", "class", "more option")
        .open("summary")
        .safe(words)
        .close("summary")
        .open("div", "class", "stack")
        .safe(follows)
        .close("div")
        .close("details")
        .markup();
  }

  String answer(String inside) {
    return new Html()
        .open("details", "class", "more answer")
        .element("summary", wording.say("answer.show"))
        .open("div", "class", "stack")
        .safe(inside)
        .close("div")
        .close("details")
        .markup();
  }

  String summary(String inside) {
    return new Html()
        .open("section", "class", "recap stack")
        .element("h2", wording.say("summary.title"))
        .safe(inside)
        .close("section")
        .markup();
  }
}
