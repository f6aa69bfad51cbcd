/**
 * A certificate as a paper: one PDF that is PDF/A-3a for archives and PDF/UA-1 for people who read
 * with their ears or fingers, the signed credential inside it, sealed with PAdES B-B.
 *
 * <p>{@link org.fanal.papers.Papers} prints, {@link org.fanal.papers.PaperReader} tells whether
 * bytes are a paper that this issuer sealed. The same paper and seal give the same bytes. Nothing
 * here reads a clock, a network or a disk, and nothing chooses words about the training: they are
 * the caller's, and in neutral wording the metadata say nothing that the page does not. A sealed
 * paper still needs its credential checked: a paper knows no status.
 */
package org.fanal.papers;
