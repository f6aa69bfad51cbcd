package org.fanal.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fanal.disclosure.GivenFixture;
import org.fanal.disclosure.ShareId;
import org.fanal.employers.store.FollowedRows;
import org.fanal.employers.store.NewsRows;
import org.fanal.kernel.PersonId;
import org.fanal.people.Accounts;
import org.fanal.people.OrganisationRole;
import org.fanal.people.OrganisationsFixture;
import org.fanal.people.store.AccountRows;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.PlatformFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowingTest {

  private final GivenFixture fixture = new GivenFixture();
  private final OrganisationsFixture people = new OrganisationsFixture();
  private final Roster roster =
      new Roster(
          people.organisations(), fixture.given(), fixture.verifications(), fixture.pastChecks());
  private final NewsRows newsRows = new NewsRows(fixture.database().entities());
  private final Following following =
      new Following(
          people.organisations(),
          fixture.given(),
          roster,
          new FollowedRows(fixture.database().entities()),
          newsRows,
          PlatformFixture.outbox(fixture.clock()),
          fixture.secrets(),
          fixture.clock());
  private final List<Letter> letters = new ArrayList<>();
  private final RosterNews news =
      new RosterNews(
          people.organisations(),
          new Accounts(new AccountRows(fixture.database().entities())),
          newsRows,
          new Letterbox(),
          PlatformFixture.settings(Map.of()),
          fixture.clock());
  private final PersonId owner = people.somebody();
  private final UUID organisation = people.anOrganisationOf(owner, OrganisationRole.OWNER);

  @Test
  void saysNothingOfWhatIsNew() {
    ShareId share = fixture.give(organisation);

    look();

    assertThat(of(share).isCurrent()).isTrue();
    assertThat(of(share).nearness()).isEqualTo(Nearness.WITHIN_30);
    assertThat(newsCount()).isZero();
    assertThat(fixture.receipts(share)).isZero();
  }

  @Test
  void noticesEachTurnOnce() {
    ShareId share = fixture.give(organisation);
    look();

    fixture.pause(share);
    pass(Duration.ofMinutes(15));
    Instant noticed = fixture.clock().instant();
    look();
    pass(Duration.ofMinutes(15));
    look();

    assertThat(of(share).isCurrent()).isFalse();
    assertThat(of(share).changedAt()).contains(noticed);
    assertThat(newsCount()).isEqualTo(1);
    fixture.resume(share);
    look();
    assertThat(of(share).isCurrent()).isTrue();
  }

  @Test
  void tellsOnlyTheLatestStepTowardsTheEnd() {
    ShareId share = fixture.give(organisation);
    look();

    pass(Duration.ofDays(22));
    look();
    assertThat(of(share).nearedAt()).isEmpty();
    pass(Duration.ofDays(1));
    look();

    assertThat(of(share).nearness()).isEqualTo(Nearness.WITHIN_7);
    assertThat(of(share).nearedAt()).contains(fixture.clock().instant());
    assertThat(newsCount()).isEqualTo(1);
  }

  @Test
  void leavesOneReceiptWhenAWatchBeginsAndNoneAfterwards() {
    ShareId share = fixture.give(organisation);

    assertThat(watch(owner, organisation, share, true)).isTrue();
    look();
    look();

    assertThat(of(share).isWatched()).isTrue();
    assertThat(fixture.receipts(share)).isEqualTo(1);
    assertThat(watch(owner, organisation, share, false)).isTrue();
    assertThat(of(share).isWatched()).isFalse();
    assertThat(fixture.receipts(share)).isEqualTo(1);
  }

  @Test
  void publishesTheTurnsOfWatchedSharesAlone() {
    ShareId share = fixture.give(organisation);
    look();
    fixture.pause(share);
    look();
    assertThat(published()).isZero();

    fixture.resume(share);
    watch(owner, organisation, share, true);
    fixture.pause(share);
    look();
    look();

    assertThat(published()).isEqualTo(1);
  }

  @Test
  void tellsOfWhatIsKeptNoMoreAsOfAnyOtherEnd() {
    ShareId share = fixture.give(organisation);
    choose(owner, true);
    watch(owner, organisation, share, true);
    fixture.eraseAccount();

    look();
    send();
    look();

    assertThat(left()).singleElement().matches(one -> !one.isCurrent());
    assertThat(left().get(0).changedAt()).contains(fixture.clock().instant());
    assertThat(newsCount()).isEqualTo(1);
    assertThat(published()).isEqualTo(1);
    assertThat(letters).hasSize(1);
    PersonId stranger = people.somebody();
    assertThat(in(() -> following.left(stranger, organisation))).isEmpty();
  }

  @Test
  void saysNothingNewOfWhatHadEndedBefore() {
    ShareId share = fixture.give(organisation);
    look();
    fixture.withdraw(share);
    look();
    choose(owner, true);
    fixture.eraseAccount();

    look();
    send();

    assertThat(left()).hasSize(1);
    assertThat(letters).isEmpty();
  }

  @Test
  void forgetsWhatLeftThirtyDaysLater() {
    fixture.give(organisation);
    look();
    fixture.eraseAccount();
    look();

    pass(Duration.ofDays(30));
    look();
    assertThat(left()).hasSize(1);
    pass(Duration.ofSeconds(1));
    assertThat(left()).isEmpty();
    look();

    assertThat(newsCount()).isZero();
  }

  private List<Followed> left() {
    return in(() -> following.left(owner, organisation));
  }

  private long published() {
    return in(
        () ->
            ((Number)
                    fixture
                        .database()
                        .entities()
                        .createNativeQuery(
                            "select count(*) from outbox_event where name ="
                                + " 'employers.share-turned.1' and payload like ?")
                        .setParameter(1, "%" + organisation + "%")
                        .getSingleResult())
                .longValue());
  }

  @ParameterizedTest
  @EnumSource
  void isForThoseWhoMayCheck(OrganisationRole role) {
    PersonId member = people.somebody();
    people.join(organisation, member, role);
    ShareId share = fixture.give(organisation);

    assertThat(watch(member, organisation, share, true)).isEqualTo(role.mayCheck());
    assertThat(watch(member, organisation, share, false)).isEqualTo(role.mayCheck());
  }

  @Test
  void isNotReachedFromAnotherOrganisation() {
    PersonId stranger = people.somebody();
    UUID elsewhere = people.anOrganisationOf(stranger, OrganisationRole.OWNER);
    ShareId share = fixture.give(organisation);
    look();

    assertThat(watch(stranger, elsewhere, share, true)).isFalse();
    assertThat(watch(stranger, organisation, share, true)).isFalse();
    assertThat(in(() -> following.of(stranger, organisation))).isEmpty();
    assertThat(fixture.receipts(share)).isZero();
  }

  @Test
  void mailsThoseWhoChoseItOnceADayAndNamesNothing() {
    assertThat(choose(owner, true)).isTrue();
    ShareId share = fixture.give(organisation);
    look();
    send();
    assertThat(letters).isEmpty();

    fixture.pause(share);
    look();
    send();
    fixture.resume(share);
    look();
    send();
    assertThat(letters).hasSize(1);
    pass(Duration.ofDays(1));
    send();
    send();

    assertThat(letters).hasSize(2);
    assertThat(letters.get(0).subject() + letters.get(0).body())
        .doesNotContain(share.toString(), organisation.toString(), "Maison", "Ma\u00eblle");
  }

  @Test
  void mailsNobodyWhoLeftOrDidNotChoose() {
    PersonId left = people.somebody();
    people.join(organisation, left, OrganisationRole.READER);
    choose(left, true);
    choose(owner, true);
    choose(owner, false);
    ShareId share = fixture.give(organisation);
    look();
    fixture.pause(share);
    look();
    fixture
        .database()
        .inTransaction(() -> people.organisations().removeMember(owner, organisation, left));

    send();

    assertThat(letters).isEmpty();
    assertThat(in(() -> news.of(left))).isEmpty();
    assertThat(choose(people.somebody(), true)).isFalse();
  }

  private boolean choose(PersonId member, boolean wanted) {
    return in(() -> news.choose(member, organisation, wanted));
  }

  private void send() {
    in(news::owed).stream()
        .filter(reader -> reader.organisation().equals(organisation))
        .forEach(reader -> fixture.database().inTransaction(() -> news.send(reader)));
  }

  private boolean watch(PersonId member, UUID of, ShareId share, boolean wanted) {
    return in(() -> following.watch(member, of, share, wanted));
  }

  private void look() {
    fixture.database().inTransaction(() -> following.look(organisation));
  }

  private Followed of(ShareId share) {
    return in(() -> following.of(owner, organisation)).get(share);
  }

  private long newsCount() {
    return in(() -> following.news(owner, organisation, Instant.EPOCH));
  }

  private void pass(Duration time) {
    fixture.pass(time);
  }

  private <T> T in(java.util.function.Supplier<T> work) {
    return fixture.database().inTransaction(work);
  }

  private final class Letterbox extends Mail {
    @Override
    public void send(Letter letter) {
      letters.add(letter);
    }
  }
}
