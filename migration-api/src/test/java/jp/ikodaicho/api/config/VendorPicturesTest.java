package jp.ikodaicho.api.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.ikodaicho.api.characters.glyph.PictureType;
import jp.ikodaicho.api.characters.glyph.VendorPicture;
import jp.ikodaicho.api.characters.glyph.VendorPictures;
import jp.ikodaicho.api.testing.Zip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

class VendorPicturesTest {

    private static final int MANY = 450;

    private static VendorPictures pictures(RunningLog log) {
        return new VendorPictures(log.jdbc(), log.context().getBean(JdbcTemplate.class), Clock.systemUTC());
    }

    private static VendorPicture picture(int shape) {
        return VendorPicture.of(Zip.picture("png", 40, shape));
    }

    @ParameterizedTest
    @EnumSource
    void aPictureIsKeptOnce_inItsBody_asItCame(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            VendorPictures pictures = pictures(log);
            VendorPicture one = picture(1);
            VendorPicture bmp = VendorPicture.of(Zip.picture("bmp", 40, 1));
            pictures.keep(RunningLog.RYUGASAKI, List.of(one, bmp, one));
            pictures.keep(RunningLog.RYUGASAKI, List.of(new VendorPicture(one.sha256(), PictureType.BMP, bmp.bytes())));
            assertThat(pictures.find(RunningLog.RYUGASAKI, one.sha256())).contains(one.bytes());
            assertThat(pictures.find(RunningLog.RYUGASAKI, bmp.sha256())).contains(bmp.bytes());
            assertThat(pictures.find(RunningLog.SAMPLE, one.sha256())).isEmpty();
            assertThat(pictures.missing(RunningLog.SAMPLE, Set.of(one.sha256())))
                    .containsExactly(one.sha256());
            assertThat(pictures.missing(RunningLog.RYUGASAKI, Set.of(one.sha256(), "none")))
                    .containsExactly("none");
            assertThat(log.jdbc()
                            .sql("select distinct media_type from vendor_picture order by 1")
                            .query(String.class)
                            .list())
                    .containsExactly("image/bmp", "image/png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoWhoBringTheSamePicturesAtOnce_bothSucceed(Database database) {
        try (RunningLog log = RunningLog.on(database.fresh())) {
            VendorPictures pictures = pictures(log);
            List<VendorPicture> many = IntStream.range(0, MANY)
                    .mapToObj(VendorPicturesTest::picture)
                    .toList();
            Stream.of(many, many.reversed(), many)
                    .map(some -> CompletableFuture.runAsync(() -> pictures.keep(RunningLog.SAMPLE, some)))
                    .toList()
                    .forEach(CompletableFuture::join);
            assertThat(pictures.missing(
                            RunningLog.SAMPLE,
                            many.stream().map(VendorPicture::sha256).toList()))
                    .isEmpty();
        }
    }

    @Test
    void onPostgresql_nobodyChangesOne() {
        try (RunningLog log = RunningLog.on(Database.POSTGRESQL.fresh())) {
            pictures(log).keep(RunningLog.SAMPLE, List.of(picture(1)));
            for (String change : List.of("update vendor_picture set stored_ms = 0", "delete from vendor_picture")) {
                assertThatThrownBy(() -> log.jdbc().sql(change).update())
                        .isInstanceOf(DataAccessException.class)
                        .hasStackTraceContaining("permission denied");
            }
        }
    }
}
