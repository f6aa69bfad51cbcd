package org.fanal.papers;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The page as XHTML, built as a tree: no text of a caller is ever read as markup. */
final class Sheet {

  private static final String XHTML = "http://www.w3.org/1999/xhtml";

  private final Document document = empty();
  private final Paper paper;
  private final Labels labels;

  private Sheet(Paper paper, Labels labels) {
    this.paper = paper;
    this.labels = labels;
  }

  static Document of(Paper paper, Labels labels, String style) {
    Sheet sheet = new Sheet(paper, labels);
    Element html = sheet.document.createElementNS(XHTML, "html");
    sheet.document.appendChild(html);
    html.setAttribute("lang", paper.language().tag());
    sheet.head(html, style);
    sheet.body(sheet.add(html, "body", ""));
    return sheet.document;
  }

  /** PDF/UA asks for a title and a subject. */
  private void head(Element html, String style) {
    Element head = add(html, "head", "");
    text(head, "title", "", PaperTitle.of(paper, labels));
    Element subject = add(head, "meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", labels.of("subject"));
    text(head, "style", "", style);
  }

  private void body(Element body) {
    text(body, "p", "issuer", labels.of("issuer", paper.issuer()));
    text(body, "h1", "", paper.title());
    paper.holder().ifPresent(name -> holder(body, name));
    paper.lead().forEach(line -> text(body, "p", "lead", line));
    facts(body);
    signatories(body);
    foot(add(body, "div", "foot"));
  }

  private void holder(Element body, String name) {
    text(body, "p", "", labels.of("granted"));
    text(body, "p", "holder", name);
  }

  private void facts(Element body) {
    Element facts = add(body, "div", "facts");
    for (Fact fact : paper.facts()) {
      Element place = add(facts, "div", "fact");
      text(place, "h2", "", fact.heading());
      lines(place, fact);
    }
  }

  private void lines(Element place, Fact fact) {
    if (fact.lines().size() == 1) {
      text(place, "p", "", fact.lines().get(0));
      return;
    }
    Element list = add(place, "ul", "");
    fact.lines().forEach(line -> text(list, "li", "", line));
  }

  private void signatories(Element body) {
    if (!paper.signatories().isEmpty()) {
      Element signs = add(body, "div", "signs");
      paper.signatories().forEach(name -> text(signs, "p", "", name));
    }
  }

  private void foot(Element foot) {
    Element picture = add(add(foot, "div", "qr"), "img", "");
    picture.setAttribute("src", QrPicture.of(paper.verification().link()));
    picture.setAttribute("alt", labels.of("qr"));
    text(foot, "p", "", labels.of("check"));
    text(foot, "p", "code", paper.verification().page());
    text(foot, "p", "", labels.of("code"));
    text(foot, "p", "code", paper.verification().code());
  }

  private void text(Element parent, String name, String kind, String text) {
    add(parent, name, kind).appendChild(document.createTextNode(text));
  }

  private Element add(Element parent, String name, String kind) {
    Element child = document.createElementNS(XHTML, name);
    if (!kind.isEmpty()) {
      child.setAttribute("class", kind);
    }
    parent.appendChild(child);
    return child;
  }

  private static Document empty() {
    try {
      return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException missing) {
      throw new IllegalStateException("This Java builds no XML", missing);
    }
  }
}
