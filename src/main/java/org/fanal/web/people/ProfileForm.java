package org.fanal.web.people;

import java.time.DateTimeException;
import java.time.ZoneId;
import org.fanal.kernel.Language;
import org.fanal.kernel.Region;
import org.fanal.people.Agreement;
import org.fanal.people.Person;
import org.fanal.people.Profile;

/** The fields in which a person says who they are, as written. */
public class ProfileForm {

  private String chosenName = "";
  private String language;
  private String region = Region.CA_QC.code();
  private String zone = "";
  private boolean service;
  private boolean mail;

  ProfileForm(Language language) {
    this.language = language.tag();
  }

  ProfileForm(Person person) {
    this(person.language());
    chosenName = person.chosenName();
    region = person.region().code();
    zone = person.zone().getId();
  }

  /** The zone is that of the region when none was chosen. */
  Profile profile() {
    Region lived = Region.of(region).orElse(Region.OTHER);
    return new Profile(chosenName, Language.of(language).orElse(Language.FR), lived, zoneIn(lived));
  }

  Agreement agreement() {
    return new Agreement(service, mail);
  }

  private ZoneId zoneIn(Region lived) {
    try {
      return zone.isEmpty() ? lived.zone() : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      return lived.zone();
    }
  }

  public String getChosenName() {
    return chosenName;
  }

  public void setChosenName(String chosenName) {
    this.chosenName = chosenName;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getRegion() {
    return region;
  }

  public void setRegion(String region) {
    this.region = region;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public boolean isService() {
    return service;
  }

  public void setService(boolean service) {
    this.service = service;
  }

  public boolean isMail() {
    return mail;
  }

  public void setMail(boolean mail) {
    this.mail = mail;
  }
}
