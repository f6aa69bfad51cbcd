package org.fanal.platform;

import java.util.Map;

/**
 * Answers what the owner of the data folder asks from the command line: who can write there may
 * ask, and who can read there hears.
 */
public interface RequestDesk {

  /** The folder of the data folder in which requests lie. */
  String folder();

  /**
   * How many bytes a request may hold, by the ending of its file. Of a longer one, one byte more is
   * read, so that it is seen.
   */
  Map<String, Integer> endings();

  /**
   * @throws RuntimeException for a request that gets no answer; it is gone by then
   */
  Answer answer(String ending, String body);

  /** What is written beside the request, under the same name. */
  record Answer(String ending, String text) {}
}
