/** 外字一覧 as vendors send it: tables in CSV or Excel, alone or in an archive with pictures or a font; read strictly. */
@NullMarked
package jp.ikodaicho.api.characters.intake;

import org.jspecify.annotations.NullMarked;
