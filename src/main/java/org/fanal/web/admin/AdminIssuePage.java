package org.fanal.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.fanal.certification.BulkJob;
import org.fanal.certification.BulkJobs;
import org.fanal.certification.BulkOutcome;

/** {@code /admin/issue}: many awards at once, and how far each job has come. */
@Named("adminIssuePage")
@RequestScoped
public class AdminIssuePage {

  private BulkJobs jobs;
  private List<BulkJob> newest;

  protected AdminIssuePage() {}

  @Inject
  public AdminIssuePage(BulkJobs jobs) {
    this.jobs = jobs;
  }

  public List<BulkJob> getJobs() {
    if (newest == null) {
      newest = jobs.newest();
    }
    return newest;
  }

  public int getMost() {
    return BulkJobs.MOST;
  }

  /** The keys of words. */
  public String act(BulkJob job) {
    return "admin_issue.act." + lower(job.act());
  }

  public String kind(BulkJob job) {
    return "admin_templates.kind." + job.key().word();
  }

  public String state(BulkJob job) {
    return "admin_issue.state." + lower(job.state());
  }

  public String why(BulkJob.Line line) {
    return key(line.why());
  }

  static String key(BulkOutcome why) {
    return "admin_issue.why." + lower(why);
  }

  /** How many were not done. */
  public int left(BulkJob job) {
    return job.place() - job.done();
  }

  public boolean isAnyUnderWay() {
    return getJobs().stream().anyMatch(this::isUnderWay);
  }

  public boolean isUnderWay(BulkJob job) {
    return job.state() == BulkJob.State.RUNNING;
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
