package org.fanal.disclosure.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The name that somebody wants printed, sealed. */
@Entity
@Table(name = "printed_name")
public class PrintedNameRow {

  @Id
  @Column(name = "person_id")
  private UUID personId;

  @Column(name = "sealed")
  private byte[] name;

  protected PrintedNameRow() {}

  byte[] name() {
    return name.clone();
  }
}
