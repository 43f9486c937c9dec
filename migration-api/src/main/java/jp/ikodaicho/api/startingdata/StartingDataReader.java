package jp.ikodaicho.api.startingdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import jp.ikodaicho.domain.shared.DateFormatException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a starting-data file strictly: what it does not understand, it refuses, saying where. */
public final class StartingDataReader {
    private static final String RYUGASAKI = "082082-ryugasaki.yaml";
    private static final String FOLDER = "/starting-data/";

    private final YAMLMapper mapper = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** 龍ケ崎市 as its slides of 2023 describe it. */
    public StartingDataFile ryugasaki() {
        return bundled(RYUGASAKI);
    }

    /** A file that comes with the program. */
    public StartingDataFile bundled(String name) {
        try (InputStream in = StartingDataReader.class.getResourceAsStream(FOLDER + name)) {
            return read(name, Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new StartingDataException(name, "ファイルを読めません。", e);
        }
    }

    /** A body's own file. */
    public StartingDataFile read(Path file) {
        try {
            return read(file.toString(), Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            throw new StartingDataException(file.toString(), "ファイルがありません。", e);
        } catch (IOException e) {
            throw new StartingDataException(file.toString(), "ファイルを読めません。", e);
        }
    }

    /** The bytes of a file, UTF-8, and the name to call it by when something is wrong with it. */
    public StartingDataFile read(String name, byte[] content) {
        try {
            StartingDataFile file = mapper.readValue(content, StartingDataFile.class);
            List<String> mistakes = CrossReferences.mistakes(file);
            if (!mistakes.isEmpty()) {
                throw new StartingDataException(name, mistakes);
            }
            return file;
        } catch (DatabindException e) {
            throw new StartingDataException(name, place(e) + ": " + explanation(e), e);
        } catch (JacksonException e) {
            throw new StartingDataException(name, line(e) + ": YAML として読めません。字下げと引用符を確かめてください。", e);
        }
    }

    private static String explanation(DatabindException e) {
        return switch (e.getCause()) {
            case Required.LineException line -> line.explanation();
            case DateFormatException date -> "日付「" + date.text() + "」は 2024-06-30、2024-06、FY2024 のどの形でもありません。";
            case IllegalArgumentException _ -> "この値は使えません（団体コードの検査数字、工程の名前などを確かめてください）。";
            case null, default ->
                e instanceof UnrecognizedPropertyException unknown
                        ? "項目「" + unknown.getPropertyName() + "」は知りません。使える項目: " + String.join("、", known(unknown))
                        : "値の形が違います（文字・数・一覧・まとまりのどれかを確かめてください）。";
        };
    }

    private static List<String> known(UnrecognizedPropertyException e) {
        return e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
    }

    /** Line, and the way to it from the top, e.g. {@code 12 行目 businesses[3].package}. */
    private static String place(DatabindException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return line(e) + (path.isEmpty() ? "" : " " + path);
    }

    private static String line(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? "全体"
                : e.getLocation().getLineNr() + " 行目";
    }
}
