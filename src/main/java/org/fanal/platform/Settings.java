package org.fanal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * What the operator sets, from system properties or the environment ({@code fanal.home} is {@code
 * FANAL_HOME}). Every default fits the demo on this machine.
 */
@ApplicationScoped
public class Settings {

  private Config config;

  protected Settings() {}

  @Inject
  public Settings(Config config) {
    this.config = config;
  }

  /** Demo data, demo keys and the banner. */
  public boolean demo() {
    return config.getOptionalValue("fanal.demo", Boolean.class).orElse(false);
  }

  /** The data folder: keys, mail when there is no SMTP server, requests of the command line. */
  public Path home() {
    return Path.of(text("fanal.home").orElse(".data/demo")).toAbsolutePath();
  }

  /** Where people reach the application; stands in mails. */
  public URI publicAddress() {
    return URI.create(text("fanal.public.address").orElse("http://127.0.0.1:8080"));
  }

  /** The address without a name of the field: {@code /v}, keys, contexts, status lists. */
  public URI neutralAddress() {
    return text("fanal.neutral.address").map(URI::create).orElseGet(this::publicAddress);
  }

  public String issuerDid() {
    return text("fanal.issuer.did").orElse("did:web:demo.fanal.example");
  }

  /** Whom people write to about privacy, accessibility and verification. */
  public String contact() {
    return text("fanal.contact").orElse("contact@fanal.example");
  }

  /** Whom a verifier writes to: stands on {@code /v}, so it must not name the field. */
  public String neutralContact() {
    return text("fanal.neutral.contact").orElse("verification@registre.example");
  }

  public Optional<String> text(String key) {
    return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
  }

  public int number(String key, int otherwise) {
    return config.getOptionalValue(key, Integer.class).orElse(otherwise);
  }
}
