package jp.ikodaicho.api.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** A made-up list of so many characters, each with a picture of 64 × 64 pixels of its own; another version has other pictures. */
record CharactersArchive(int rows, int version) {

    private static final int SIZE = 64;
    private static final int STROKES = 12;
    private static final long START_VALUE = 20_261_125L;

    byte[] bytes() throws IOException {
        Random random = new Random(START_VALUE + version);
        StringBuilder list = new StringBuilder("gaiji_code,code_system,business_system,used_in,base_char,reading,")
                .append("usage_count,vendor_proposal,vendor_proposal_kind,glyph_file\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int row = 0; row < rows; row++) {
                list.append("TK%06d,VENDOR_OWN,住民基本台帳,氏,辻,つじ,%d,MJ%06d,同定,%d.png%n"
                        .formatted(row, random.nextInt(100), row + 1, row));
                zip.putNextEntry(new ZipEntry("glyphs/" + row + ".png"));
                zip.write(picture(random));
            }
            zip.putNextEntry(new ZipEntry("list.csv"));
            zip.write(list.toString().getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] picture(Random random) throws IOException {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, SIZE, SIZE);
        graphics.setColor(Color.BLACK);
        for (int stroke = 0; stroke < STROKES; stroke++) {
            graphics.drawLine(at(random), at(random), at(random), at(random));
        }
        graphics.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    private static int at(Random random) {
        return random.nextInt(SIZE);
    }
}
