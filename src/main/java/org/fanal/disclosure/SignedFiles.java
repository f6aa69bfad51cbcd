package org.fanal.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.fanal.certification.IssuerIdentity;
import org.fanal.certification.Seals;
import org.fanal.credentials.Tokens;
import org.fanal.kernel.PersonId;
import org.fanal.papers.Verification;
import org.fanal.platform.Settings;

/**
 * The other forms of a share's signed instance, made anew at each request and never kept: the token
 * and the paper. They are for the holder alone, as the share is, and only while its code would be
 * answered with "valid"; making them leaves no receipt.
 */
@ApplicationScoped
public class SignedFiles {

  private static final String TOKEN_NAME = "attestation.jwt";

  private Shares shares;
  private IssuerIdentity identity;
  private Seals seals;
  private Settings settings;

  protected SignedFiles() {}

  @Inject
  public SignedFiles(Shares shares, IssuerIdentity identity, Seals seals, Settings settings) {
    this.shares = shares;
    this.identity = identity;
    this.seals = seals;
    this.settings = settings;
  }

  /** As a token, with the key that signs now. */
  public Optional<SignedFile> token(PersonId holder, ShareId share) {
    return shares
        .current(holder, share)
        .flatMap(current -> shares.file(holder, share))
        .map(file -> identity.tokens().sign(file.bytes()))
        .map(token -> token.getBytes(StandardCharsets.US_ASCII))
        .map(bytes -> new SignedFile(TOKEN_NAME, Tokens.MEDIA_TYPE, bytes));
  }

  /** As a paper that says what the share shows, with its code, and encloses the instance. */
  public Optional<PaperOutcome> paper(PersonId holder, ShareId share) {
    return shares
        .current(holder, share)
        .flatMap(view -> shares.file(holder, share).map(file -> paper(view, file)));
  }

  private PaperOutcome paper(ShareView share, ShareFile file) {
    String page = settings.neutralAddress().getAuthority() + "/v";
    Verification verification = new Verification(page, share.link(), share.code());
    return PaperOutcome.of(seals.print(PaperWords.of(share.shown(), verification, file.bytes())));
  }
}
