package org.fanal.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The one family of a paper: the site's own, upright and bold. */
final class Typeface {

  private final byte[] text = Resources.bytes("fonts/text.ttf");
  private final byte[] bold = Resources.bytes("fonts/bold.ttf");
  private final Set<Integer> drawn = glyphs();

  void useIn(PdfRendererBuilder builder) {
    builder.useFont(() -> new ByteArrayInputStream(text), "Texte", 400, FontStyle.NORMAL, true);
    builder.useFont(() -> new ByteArrayInputStream(bold), "Texte", 700, FontStyle.NORMAL, true);
  }

  /** The characters of these texts that cannot be drawn. */
  Set<String> missing(Stream<String> texts) {
    Set<String> missing = new TreeSet<>();
    texts
        .flatMapToInt(String::codePoints)
        .filter(point -> !drawn.contains(point))
        .forEach(point -> missing.add(Character.toString(point)));
    return missing;
  }

  private Set<Integer> glyphs() {
    Set<Integer> both = new TreeSet<>(glyphs(text));
    both.retainAll(glyphs(bold));
    return both;
  }

  private static Set<Integer> glyphs(byte[] font) {
    try (TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      CmapLookup lookup = face.getUnicodeCmapLookup();
      Set<Integer> points = new TreeSet<>();
      for (int point = ' '; point <= 0xFFFF; point++) {
        if (lookup.getGlyphId(point) != 0) {
          points.add(point);
        }
      }
      return points;
    } catch (IOException broken) {
      throw new UncheckedIOException("The typeface cannot be read", broken);
    }
  }
}
