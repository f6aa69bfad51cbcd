package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fanal.platform.Audit;
import org.fanal.platform.AuditLine;
import org.fanal.platform.ParkedEvent;
import org.fanal.platform.ParkedEvents;
import org.fanal.web.kit.PathPart;

/** {@code /admin}, its events and its audit trail: ids, names and kinds, never a payload. */
@Named("adminPage")
@RequestScoped
public class AdminPage {

  private static final int NEWEST = 500;

  private ParkedEvents events;
  private Audit audit;
  private PathPart path;
  private HttpServletRequest request;

  private List<ParkedEvent> parked;
  private List<AuditLine> lines;
  private Boolean whole;

  protected AdminPage() {}

  @Inject
  public AdminPage(ParkedEvents events, Audit audit, PathPart path, HttpServletRequest request) {
    this.events = events;
    this.audit = audit;
    this.path = path;
    this.request = request;
  }

  /** In a list that the table may sort. */
  public List<ParkedEvent> getParked() {
    if (parked == null) {
      parked = new ArrayList<>(events.all());
    }
    return parked;
  }

  /** The newest acts first, in a list that the table may sort. */
  public List<AuditLine> getLines() {
    if (lines == null) {
      lines = new ArrayList<>(audit.newest(NEWEST));
    }
    return lines;
  }

  public boolean isWhole() {
    if (whole == null) {
      whole = audit.isWhole();
    }
    return whole;
  }

  public boolean at(String address) {
    return path.address().equals(address);
  }

  /** The key of what was done just before; empty when nothing was. */
  public Optional<String> getDone() {
    return AdminDone.of(request.getParameter("done"));
  }
}
