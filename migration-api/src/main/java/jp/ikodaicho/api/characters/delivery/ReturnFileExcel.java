package jp.ikodaicho.api.characters.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.Attribution;
import jp.ikodaicho.api.characters.catalogue.StandardCharacterId;
import jp.ikodaicho.api.characters.glyph.FontState;
import jp.ikodaicho.api.characters.glyph.GlyphPictures;
import jp.ikodaicho.api.characters.glyph.Glyphs;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.domain.shared.MunicipalityCode;
import jp.ikodaicho.projections.characters.ReturnFileLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A return file as a workbook for people: the same columns, in front of them a picture of the vendor's glyph and of the standard one,
 * drawn here, and on a second sheet what the file is and whose work the lists are.
 */
@Component
class ReturnFileExcel {

    private static final int SIDE = 64;
    private static final int DRAWN = 128;
    private static final double ROW = 52;
    private static final double PICTURE_COLUMN = 11;
    private static final double COLUMN = 16;
    private static final int PICTURES = 2;

    private final ReturnFileContents contents;
    private final VendorPictures vendor;
    private final Glyphs glyphs;

    ReturnFileExcel(ReturnFileContents contents, VendorPictures vendor, Glyphs glyphs) {
        this.contents = contents;
        this.vendor = vendor;
        this.glyphs = glyphs;
    }

    byte[] of(MunicipalityCode body, ReturnFileContents.Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "ikodaicho", null)) {
            rows(book.newWorksheet("判定"), body, content);
            about(book.newWorksheet("このファイルについて"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void rows(Worksheet sheet, MunicipalityCode body, ReturnFileContents.Content content) {
        List<String> headings = Stream.concat(Stream.of("現在の文字", "標準文字"), ReturnFileTable.HEADINGS.stream())
                .toList();
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(0, column, headings.get(column));
            sheet.style(0, column).bold().fillColor("E6E6E6").set();
            sheet.width(column, column < PICTURES ? PICTURE_COLUMN : COLUMN);
        }
        for (int i = 0; i < content.lines().size(); i++) {
            ReturnFileLine line = content.lines().get(i);
            pictures(sheet, i + 1, body, line);
            cells(sheet, i + 1, contents.table().cells(content.file().number(), line));
        }
        sheet.freezePane(PICTURES, 1);
        sheet.setAutoFilter(0, 0, content.lines().size(), headings.size() - 1);
    }

    private void pictures(Worksheet sheet, int row, MunicipalityCode body, ReturnFileLine line) {
        sheet.rowHeight(row, ROW);
        Optional.ofNullable(line.glyph())
                .flatMap(glyph -> vendor.find(body, glyph))
                .map(GlyphPictures::png)
                .ifPresent(picture -> sheet.addImage(row, 0, picture, SIDE, SIDE));
        standard(line.decision().standard()).ifPresent(picture -> sheet.addImage(row, 1, picture, SIDE, SIDE));
    }

    private static void cells(Worksheet sheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            sheet.value(row, PICTURES + i, cells.get(i));
            sheet.style(row, PICTURES + i)
                    .wrapText(true)
                    .verticalAlignment("center")
                    .set();
        }
    }

    private Optional<byte[]> standard(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(StandardCharacterId::isId)
                .map(StandardCharacterId::new)
                .flatMap(glyphs::outline)
                .map(outline -> GlyphPng.of(outline.drawn(DRAWN)));
    }

    private void about(Worksheet sheet, ReturnFileContents.Content content) {
        sheet.width(0, COLUMN);
        sheet.width(1, 80);
        List<List<String>> said = List.of(
                List.of("版", Integer.toString(content.file().number())),
                List.of("件数", Long.toString(content.file().rows())),
                List.of("CSVのSHA-256", content.file().sha256()),
                List.of("字形", glyphs.state() instanceof FontState.Ready ready ? ready.version() : "字形フォント未設定"),
                List.of("出典", Attribution.LINE));
        for (int row = 0; row < said.size(); row++) {
            sheet.value(row, 0, said.get(row).getFirst());
            sheet.style(row, 0).bold().set();
            sheet.value(row, 1, said.get(row).getLast());
            sheet.style(row, 1).wrapText(true).set();
        }
    }
}
