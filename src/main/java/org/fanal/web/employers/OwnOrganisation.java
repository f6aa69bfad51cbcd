package org.fanal.web.employers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fanal.people.Organisation;
import org.fanal.web.kit.Exits;
import org.fanal.web.kit.PathPart;

/**
 * The organisation that a page of the employer space is about: the one that its address names, or
 * that was chosen as {@code in}, else one's first.
 */
@RequestScoped
public class OwnOrganisation {

  private OwnOrganisations own;
  private PathPart path;
  private HttpServletRequest request;

  private Organisation organisation;

  protected OwnOrganisation() {}

  @Inject
  public OwnOrganisation(OwnOrganisations own, PathPart path, HttpServletRequest request) {
    this.own = own;
    this.path = path;
    this.request = request;
  }

  /** Goes on with it; the page is not there for whoever has none of that id. */
  void open(Consumer<Organisation> page) {
    Optional<Organisation> found = own.asked(asked());
    found.ifPresent(one -> organisation = one);
    found.ifPresentOrElse(page, Exits::notFound);
  }

  private String asked() {
    return path.find("organisation").orElse(request.getParameter("in"));
  }

  public Organisation getIt() {
    return organisation;
  }

  public List<Organisation> getAll() {
    return own.all();
  }

  public boolean isOneOfSeveral() {
    return getAll().size() > 1;
  }

  /** Whether they may check, ask and write; readers only read. */
  public boolean isActing() {
    return own.mayCheck(organisation.id());
  }
}
