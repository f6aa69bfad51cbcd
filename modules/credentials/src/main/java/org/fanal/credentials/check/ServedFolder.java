package org.fanal.credentials.check;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.fanal.credentials.Contexts;

/** Writes what an issuer serves as a folder that verifiers read offline. */
public final class ServedFolder {

  /** What a verifier should find. */
  public enum Expectation {
    VALID,
    REVOKED,
    EXPIRED;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Path folder;
  private final JsonObjectBuilder addresses = Json.createObjectBuilder();
  private final JsonArrayBuilder credentials = Json.createArrayBuilder();
  private final JsonArrayBuilder tokens = Json.createArrayBuilder();
  private int documents;

  private ServedFolder(Path folder) {
    this.folder = folder;
  }

  /** A folder that already knows the contexts. */
  public static ServedFolder in(Path folder) throws IOException {
    ServedFolder served = new ServedFolder(Files.createDirectories(folder));
    for (URI context : Contexts.addresses()) {
      served.document(context, Contexts.bytes(context).orElseThrow());
    }
    return served;
  }

  /** A document at its address: the DID document, a status list. */
  public ServedFolder document(URI address, byte[] bytes) throws IOException {
    String file = "document-" + ++documents + ".json";
    Files.write(folder.resolve(file), bytes);
    addresses.add(address.toString(), file);
    return this;
  }

  public ServedFolder credential(String name, byte[] bytes, Expectation expectation)
      throws IOException {
    String file = name + ".json";
    Files.write(folder.resolve(file), bytes);
    credentials.add(Json.createObjectBuilder().add("file", file).add("expect", expectation.word()));
    return this;
  }

  public ServedFolder token(String name, String token, Expectation expectation) throws IOException {
    String file = name + ".jwt";
    Files.writeString(folder.resolve(file), token);
    tokens.add(Json.createObjectBuilder().add("file", file).add("expect", expectation.word()));
    return this;
  }

  /** Completes the folder: all of it is to be judged as at this instant. */
  public void close(URI did, Instant at) throws IOException {
    write("resolve.json", addresses);
    write(
        "manifest.json",
        Json.createObjectBuilder()
            .add("at", at.toString())
            .add("did", did.toString())
            .add("credentials", credentials)
            .add("tokens", tokens));
  }

  private void write(String file, JsonObjectBuilder json) throws IOException {
    Files.writeString(folder.resolve(file), json.build().toString());
  }
}
