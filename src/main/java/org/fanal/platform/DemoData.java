package org.fanal.platform;

/**
 * One part of the demo's invented people and doings. Every bean of this kind is asked once in the
 * life of a data folder, in order, each in a transaction of its own, before the application answers
 * its first page; never outside the demo.
 */
public interface DemoData {

  /**
   * People first (10), then study (30), signatures of the code (32), practicums (34), decisions
   * (36), certification (40), disclosure (50).
   */
  int order();

  /** A stable name under which it is remembered that this part was laid: {@code study}. */
  String part();

  void seed();
}
