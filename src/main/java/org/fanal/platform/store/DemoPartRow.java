package org.fanal.platform.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A part of the demo that was laid. */
@Entity
@Table(name = "demo_part")
public class DemoPartRow {

  @Id private String name;

  @Column(name = "laid_at")
  private Instant laidAt;

  protected DemoPartRow() {}

  DemoPartRow(String name, Instant laidAt) {
    this.name = name;
    this.laidAt = laidAt;
  }
}
