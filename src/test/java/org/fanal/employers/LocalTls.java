package org.fanal.employers;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A server on this machine that speaks TLS under a name, vouched for by an authority of its own.
 */
final class LocalTls implements AutoCloseable {

  private static final char[] PASSWORD = "local".toCharArray();
  private static final X500Name AUTHORITY = new X500Name("CN=Authority of a test");

  private final KeyPair authorityKeys = keys();
  private final X509Certificate authority;
  private final HttpsServer server;
  private final AtomicInteger taken = new AtomicInteger();

  /**
   * @param name that the certificate is for
   * @param end of the certificate
   */
  LocalTls(String name, Instant end) throws GeneralSecurityException, IOException {
    try {
      authority = signed(certificate(AUTHORITY, authorityKeys, end, true));
      KeyPair own = keys();
      X509v3CertificateBuilder builder = certificate(new X500Name("CN=" + name), own, end, false);
      builder.addExtension(
          Extension.subjectAlternativeName,
          false,
          new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
      server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.setHttpsConfigurator(new HttpsConfigurator(speaking(own, signed(builder))));
    } catch (OperatorCreationException unable) {
      throw new GeneralSecurityException(unable);
    }
    server.createContext(
        "/fanal",
        exchange -> {
          exchange.getRequestBody().readAllBytes();
          taken.incrementAndGet();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  /** How many requests got through. */
  int taken() {
    return taken.get();
  }

  /** Trusts this server's authority and nobody else. */
  SSLSocketFactory trusting() throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    store.setCertificateEntry("authority", authority);
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context.getSocketFactory();
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private X509v3CertificateBuilder certificate(
      X500Name name, KeyPair of, Instant end, boolean vouches) throws IOException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            AUTHORITY,
            BigInteger.valueOf(vouches ? 1 : 2),
            Date.from(end.minus(Duration.ofDays(30))),
            Date.from(end),
            name,
            of.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(vouches));
    return builder;
  }

  private X509Certificate signed(X509v3CertificateBuilder builder)
      throws GeneralSecurityException, OperatorCreationException {
    return new JcaX509CertificateConverter()
        .getCertificate(
            builder.build(
                new JcaContentSignerBuilder("SHA256withECDSA").build(authorityKeys.getPrivate())));
  }

  private SSLContext speaking(KeyPair own, X509Certificate certificate)
      throws GeneralSecurityException, IOException {
    KeyStore store = empty();
    X509Certificate[] chain = {certificate, authority};
    store.setKeyEntry("server", own.getPrivate(), PASSWORD, chain);
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(store, PASSWORD);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(keys.getKeyManagers(), null, null);
    return context;
  }

  private static KeyStore empty() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD);
    return store;
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException unable) {
      throw new IllegalStateException(unable);
    }
  }
}
