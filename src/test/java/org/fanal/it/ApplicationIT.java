package org.fanal.it;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import jakarta.transaction.TransactionalException;
import jakarta.transaction.UserTransaction;
import java.io.File;
import java.util.UUID;
import org.fanal.platform.Audit;
import org.fanal.platform.Letter;
import org.fanal.platform.Mail;
import org.fanal.platform.Readiness;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ApplicationIT {

  @Inject private EntityManager entities;
  @Inject private UserTransaction transaction;
  @Inject private Readiness readiness;
  @Inject private Audit audit;
  @Inject private Mail mail;

  @Deployment
  static WebArchive application() {
    return ShrinkWrap.create(ZipImporter.class, "fanal-it.war")
        .importFrom(new File("target/fanal.war"))
        .as(WebArchive.class);
  }

  @Test
  void startsWithItsDatabaseMigrated() {
    assertTrue(readiness.isReady());
  }

  @Test
  void everyEntityFitsItsTable() {
    assertFalse(entities.getMetamodel().getEntities().isEmpty());
    for (EntityType<?> entity : entities.getMetamodel().getEntities()) {
      entities
          .createQuery("select e from " + entity.getName() + " e", entity.getJavaType())
          .setMaxResults(1)
          .getResultList();
    }
  }

  @Test
  void aFactAndItsEventNeedATransaction() {
    Letter letter = new Letter("a@example.org", "Fanal", "Bonjour");

    assertThrows(TransactionalException.class, () -> mail.send(letter));
  }

  @Test
  void whatIsRolledBackLeavesTheAuditWhole() throws Exception {
    transaction.begin();
    audit.record(UUID.randomUUID(), "it.rolled-back", UUID.randomUUID());
    transaction.rollback();

    transaction.begin();
    audit.record(UUID.randomUUID(), "it.kept", UUID.randomUUID());
    transaction.commit();

    assertTrue(audit.isWhole());
    assertFalse(audit.newest(50).stream().anyMatch(line -> line.kind().equals("it.rolled-back")));
  }
}
