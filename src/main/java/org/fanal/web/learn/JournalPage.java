package org.fanal.web.learn;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fanal.courseware.JournalPrompt;
import org.fanal.study.Journal;
import org.fanal.study.JournalView;
import org.fanal.web.kit.Exits;

/** The journal of a module: a few questions, each with another way, answered for oneself alone. */
@Named("journalPage")
@RequestScoped
public class JournalPage {

  private Request request;
  private Journal journal;
  private PageMark mark;

  private JournalView view;
  private List<StepPart.Writing> parts = List.of();

  protected JournalPage() {}

  @Inject
  public JournalPage(Request request, Journal journal, PageMark mark) {
    this.request = request;
    this.journal = journal;
    this.mark = mark;
  }

  public void open() {
    request
        .module()
        .flatMap(path -> journal.open(request.person(), path))
        .ifPresentOrElse(this::show, Exits::notFound);
  }

  private void show(JournalView found) {
    view = found;
    parts = found.module().guide().journal().stream().map(this::writing).toList();
  }

  public JournalView getView() {
    return view;
  }

  public List<StepPart.Writing> getParts() {
    return parts;
  }

  private StepPart.Writing writing(JournalPrompt prompt) {
    return StepPart.Writing.of(
        prompt.id().value(),
        prompt.text(),
        Optional.of(prompt.alternative()),
        view.under(prompt.id()),
        request.language());
  }

  public String getModuleAddress() {
    return LearnAddress.module(view.path());
  }

  public PageMark getMark() {
    return mark;
  }
}
