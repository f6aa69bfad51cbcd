package org.fanal.verifier;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Achievement;
import org.fanal.credentials.Claims;
import org.fanal.credentials.Credentials;
import org.fanal.credentials.DidDocument;
import org.fanal.credentials.InstanceId;
import org.fanal.credentials.Issuer;
import org.fanal.credentials.KeySet;
import org.fanal.credentials.SignedCredential;
import org.fanal.credentials.SigningKey;
import org.fanal.credentials.StatusEpoch;
import org.fanal.credentials.StatusList;
import org.fanal.credentials.StatusListCredential;
import org.fanal.credentials.StatusRef;
import org.fanal.credentials.SubjectId;
import org.fanal.credentials.TokenKey;
import org.fanal.credentials.Tokens;
import org.fanal.credentials.Wording;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.kernel.Language;
import org.fanal.kernel.Text;
import org.fanal.papers.IssuerCertificate;
import org.fanal.papers.Paper;
import org.fanal.papers.Papers;
import org.fanal.papers.Printing;
import org.fanal.papers.Seal;
import org.fanal.papers.Verification;

/** A folder of what a holder and an issuer have, and the command that is given them. */
final class VerifierFixture {

  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final Issuer ISSUER =
      new Issuer(
          URI.create("did:web:demo.fanal.example"),
          new Text("Fanal", "Fanal"),
          new Text("Fanal", "Fanal"));
  private static final SigningKey KEY = SigningKey.generate("key-1");
  private static final KeyPair PAIR = KeyKind.TOKEN.generate();
  private static final TokenKey TOKEN_KEY =
      TokenKey.of(ISSUER, "rsa-1", PAIR.getPrivate(), (RSAPublicKey) PAIR.getPublic());
  private static final Papers PAPERS = papers();
  private static final int REVOKED = 7;

  private final Path folder;
  private final Map<URI, byte[]> served;
  private final Map<String, SignedCredential> issued = new HashMap<>();

  /** What the command said last. */
  String said = "";

  VerifierFixture(Path folder) {
    this.folder = folder;
    byte[] did = DidDocument.of(ISSUER, List.of(KEY.verifyingKey())).bytes();
    byte[] keys = KeySet.of(List.of(TOKEN_KEY)).bytes();
    byte[] list = list();
    served =
        Map.of(
            URI.create("https://demo.fanal.example/.well-known/did.json"), did,
            URI.create("https://demo.fanal.example/.well-known/jwks.json"), keys,
            at("demo.fanal.example"), list,
            at("elsewhere.example"), list);
    write("did.json", did);
    write("jwks.json", keys);
    write("list.json", list);
    certificate("valid", "demo.fanal.example", 1, LocalDate.of(2027, 1, 31));
    certificate("revoked", "demo.fanal.example", REVOKED, LocalDate.of(2027, 1, 31));
    certificate("expired", "demo.fanal.example", 1, LocalDate.of(2026, 11, 20));
    certificate("afar", "elsewhere.example", 1, LocalDate.of(2027, 1, 31));
  }

  int online(String... words) {
    return run(new byte[0], address -> Optional.ofNullable(served.get(address)), words);
  }

  int unreachable(String... words) {
    return run(new byte[0], Source.NOWHERE, words);
  }

  int offline(String... words) {
    return run(new byte[0], VerifierFixture::never, words);
  }

  int piped(byte[] input, String... words) {
    return run(input, VerifierFixture::never, words);
  }

  byte[] read(String name) {
    print(name);
    try {
      return Files.readAllBytes(folder.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void write(String name, byte[] bytes) {
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Words that name a file of the folder become its path. */
  private int run(byte[] input, Source source, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(out, true, StandardCharsets.UTF_8);
    List.of(words).forEach(this::print);
    String[] paths =
        List.of(words).stream()
            .map(word -> word.matches("[a-z]+\\.[a-z]+") ? folder.resolve(word).toString() : word)
            .toArray(String[]::new);
    int code =
        new VerifyCommand(
                new ByteArrayInputStream(input), lines, lines, source, InstantSource.fixed(NOW))
            .run(paths);
    said = out.toString(StandardCharsets.UTF_8);
    return code;
  }

  private void certificate(String name, String host, int index, LocalDate until) {
    Achievement achievement =
        new Achievement(Achievement.anonymousId(), "Course", "Formation", "Cours.", "Suivi.");
    Claims claims =
        new Claims(
            Language.FR,
            Wording.NEUTRAL,
            achievement,
            Optional.of("6 h"),
            Optional.of("Zoé Œuvrard"),
            YearMonth.of(2026, 11),
            until);
    SignedCredential signed =
        new Credentials(ISSUER, KEY)
            .sign(claims, InstanceId.fresh(), SubjectId.fresh(), new StatusRef(at(host), index));
    write(name + ".json", signed.bytes());
    issued.put(name, signed);
    write(
        name + ".jwt",
        (new Tokens(TOKEN_KEY).sign(signed) + "\n").getBytes(StandardCharsets.US_ASCII));
  }

  /** Papers take their time, so only those that a test names are made. */
  private void print(String name) {
    String certificate = name.replace(".pdf", "");
    if (name.endsWith(".pdf")
        && issued.containsKey(certificate)
        && Files.notExists(folder.resolve(name))) {
      write(name, paper(issued.get(certificate)));
    }
  }

  private static byte[] paper(SignedCredential signed) {
    Paper paper =
        new Paper(
            Language.FR,
            Wording.NEUTRAL,
            "Fanal",
            "Formation",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            new Verification("demo.fanal.example/v", "https://demo.fanal.example/v#X", "X"),
            NOW,
            signed.bytes());
    return ((Printing.Printed) PAPERS.print(paper)).bytes();
  }

  private static Papers papers() {
    X509Certificate certificate =
        IssuerCertificate.of(
            PAIR, "Fanal", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(30)));
    return new Papers(new Seal(PAIR.getPrivate(), certificate));
  }

  private static byte[] list() {
    return StatusListCredential.sign(
            StatusList.empty().with(REVOKED),
            at("demo.fanal.example"),
            StatusEpoch.around(NOW, Duration.ofMinutes(15)),
            ISSUER,
            KEY)
        .bytes();
  }

  private static URI at(String host) {
    return URI.create("https://" + host + "/status/1");
  }

  private static Optional<byte[]> never(URI address) {
    throw new AssertionError("Asked offline for " + address);
  }
}
