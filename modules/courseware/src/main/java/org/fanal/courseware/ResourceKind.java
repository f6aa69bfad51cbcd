package org.fanal.courseware;

import org.fanal.kernel.Text;

/**
 * A kind of mutual aid.
 *
 * @param what it is
 * @param decides who decides in it
 * @param find how one finds one
 */
public record ResourceKind(String id, Text name, Text what, Text decides, Text find) {}
