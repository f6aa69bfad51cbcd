package org.fanal.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fanal.credentials.Wording;
import org.fanal.credentials.keys.KeyKind;
import org.fanal.credentials.keys.KeyText;
import org.fanal.kernel.Language;
import org.fanal.papers.Paper;
import org.fanal.papers.Printing;
import org.fanal.papers.Reading;
import org.fanal.papers.Verification;
import org.fanal.platform.KeyDevice;
import org.fanal.platform.PlatformFixture;
import org.fanal.platform.Settings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Keys in a device that speaks PKCS#11, made as an operator makes them. SoftHSM plays the device,
 * where it is installed; the build names its configuration in SOFTHSM2_CONF.
 */
class KeyDeviceTest {

  private static final Path LIBRARY = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final String PIN = "271828";

  @TempDir private static Path folder;

  @BeforeAll
  static void prepareTheDevice() throws Exception {
    assumeTrue(Files.exists(LIBRARY), "SoftHSM comes with softhsm2");
    Path tokens = Files.createDirectory(folder.resolve("tokens"));
    Files.writeString(
        Path.of(System.getenv("SOFTHSM2_CONF")), "directories.tokendir = " + tokens + "\n");
    Files.writeString(
        folder.resolve("device.cfg"),
        "name = fanal\nlibrary = " + LIBRARY + "\nslotListIndex = 0\n");
    Files.writeString(folder.resolve("pin"), PIN + "\n");
    run(
        "softhsm2-util",
        "--init-token",
        "--free",
        "--label",
        "fanal",
        "--pin",
        PIN,
        "--so-pin",
        PIN);
    keytool(
        "-genkeypair", "-alias", "token", "-keyalg", "RSA", "-keysize", "3072", "-dname", "CN=x");
    keytool(
        "-genkeypair",
        "-alias",
        "wallet",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=x");
    keytool("-genseckey", "-alias", "master", "-keyalg", "AES", "-keysize", "256");
  }

  @Test
  void signsWithKeysThatNeverLeaveIt() throws IOException {
    SigningKeys keys = new SigningKeys(settings(), new KeyDevice(settings()));

    assertThat(keys.seal().getPrivate().getEncoded()).isNull();
    assertThat(keys.wallet().current().getPrivate().getEncoded()).isNull();
    assertThat(KeyKind.WALLET.fits(keys.wallet().current().getPublic())).isTrue();
    assertThat(keys.publishedTokens(CertificationFixture.NOON))
        .containsOnlyKeys(KeyKind.TOKEN.nameOf(keys.seal().getPublic()));
  }

  @Test
  void sealsPapersAndSignsTokensThatVerify() throws IOException {
    CertificationFixture fixture = new CertificationFixture();
    Settings settings = settings();
    SigningKeys keys = new SigningKeys(settings, new KeyDevice(settings));
    IssuerIdentity identity = fixture.identity(settings, keys);
    Seals seals = new Seals(identity, keys);

    Printing printing = seals.print(aPaper());

    assertThat(seals.reader().read(((Printing.Printed) printing).bytes()))
        .isInstanceOf(Reading.Genuine.class);
    assertThat(seals.certificate()).isEqualTo(new Seals(identity, keys).certificate());
  }

  @Test
  void makesTheMasterKeyTheSameEachTime() throws IOException {
    Map<String, String> values = values();
    values.put("fanal.master.key.alias", "master");

    assertThat(PlatformFixture.masterKey(values))
        .hasSize(32)
        .isEqualTo(PlatformFixture.masterKey(values))
        .isNotEqualTo(new byte[32]);
  }

  @Test
  void saysWhichKeyItDoesNotHave() throws IOException {
    Map<String, String> values = values();
    values.put("fanal.wallet.key.alias", "nowhere");
    Settings settings = PlatformFixture.settings(values);

    assertThatThrownBy(() -> new SigningKeys(settings, new KeyDevice(settings)))
        .hasMessageContaining("nowhere");
  }

  private static Paper aPaper() {
    return new Paper(
        Language.FR,
        Wording.NEUTRAL,
        "Registre",
        "Formation",
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        new Verification("registre.example/v", "https://registre.example/v#X", "X"),
        CertificationFixture.NOON,
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  private static Settings settings() throws IOException {
    return PlatformFixture.settings(values());
  }

  private static Map<String, String> values() throws IOException {
    Map<String, String> values = new HashMap<>();
    values.put("fanal.home", folder.toString());
    values.put("fanal.signing.key", KeyText.fresh(KeyKind.SIGNING).text());
    values.put("fanal.token.key.alias", "token");
    values.put("fanal.wallet.key.alias", "wallet");
    values.put("fanal.pkcs11.config.file", folder.resolve("device.cfg").toString());
    values.put("fanal.pkcs11.pin.file", folder.resolve("pin").toString());
    return values;
  }

  private static void keytool(String... words) throws IOException, InterruptedException {
    List<String> all = new ArrayList<>();
    all.add(Path.of(System.getProperty("java.home"), "bin/keytool").toString());
    all.addAll(List.of(words));
    all.addAll(List.of("-keystore", "NONE", "-storetype", "PKCS11", "-storepass", PIN));
    all.addAll(
        List.of(
            "-addprovider", "SunPKCS11", "-providerarg", folder.resolve("device.cfg").toString()));
    run(all.toArray(String[]::new));
  }

  private static void run(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(told).isZero();
  }
}
