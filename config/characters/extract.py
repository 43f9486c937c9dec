#!/usr/bin/env python3
"""Writes the character tables of migration-api/src/main/resources/characters.

They are an extract of the npm package named below, at this version and no other; the extract is committed, so that a build
needs neither the network nor SQLite. Run it from anywhere, with npm and Python 3: the same package gives the same bytes.
Columns and licences: README.md and LICENSE.md beside the tables.
"""

import base64
import gzip
import hashlib
import json
import pathlib
import sqlite3
import subprocess
import tarfile
import tempfile

PACKAGE = "@mandel59/mojidata@1.8.1"
INTEGRITY = "sha512-OLA5LEmPHuVbdI8lGXwV3pGVpSIFAqU5+oqhPzK7q662ziWYMqxTGXoxfFb9dQCJ31WzSCG1C5rsUb2uynQhIQ=="
TARGET = pathlib.Path(__file__).resolve().parents[2] / "migration-api/src/main/resources/characters"

# Tables of MJ縮退マップ and their names in shrink.tsv.gz, those of ShrinkTable.
SHRINK_TABLES = {
    "JIS包摂規準UCS統合規則": "unification",
    "戸籍統一文字情報_親字正字": "register-parent",
    "民一2842号通達別表_誤字俗字正字一覧表_無印": "notice-2842",
    "民一2842号通達別表_誤字俗字正字一覧表_俗字": "notice-2842-vulgar",
    "民一2842号通達別表_誤字俗字正字一覧表_別字": "notice-2842-other",
    "民二5202号通知別表_正字俗字等対照表": "notice-5202",
    "法務省告示582号別表第四_一": "notification-582-1",
    "法務省告示582号別表第四_二": "notification-582-2",
    "辞書類等による関連字": "dictionaries",
    "読み字形による類推": "analogy",
}

# Relations between code points that say "a form of the same character", and the one that says the opposite.
VARIANTS = {
    "koseki/variant": "koseki",
    "joyo/variant": "joyo",
    "jp/old-style": "old-style",
    "jinmei1/variant": "jinmei",
    "jinmei2/variant": "jinmei",
    "jisx0212/variant": "jis",
    "jisx0213/variant": "jis",
    "hyogai/variant": "hyogai",
    "hydzd/variant": "chinese",
    "twedu/variant": "chinese",
    "cjkvi/variant": "cjkvi",
    "cjkvi/non-cognate": "non-cognate",
}


def fetch(folder):
    """The package's database, downloaded by npm and checked."""
    answer = subprocess.run(
        ["npm", "pack", PACKAGE, "--json", "--silent"], cwd=folder, check=True, capture_output=True, text=True)
    archive = pathlib.Path(folder) / json.loads(answer.stdout)[0]["filename"]
    digest = "sha512-" + base64.b64encode(hashlib.sha512(archive.read_bytes()).digest()).decode()
    if digest != INTEGRITY:
        raise SystemExit(f"{PACKAGE} is not what it was: {digest}")
    with tarfile.open(archive) as tar:
        with tar.extractfile("package/dist/moji.db") as database, open(f"{folder}/moji.db", "wb") as copy:
            copy.write(database.read())
    return sqlite3.connect(f"file:{folder}/moji.db?mode=ro", uri=True)


def write(name, rows):
    """One table, its rows in the order of their bytes, the same bytes for the same rows."""
    lines = set()
    for row in rows:
        fields = ["" if field is None else str(field) for field in row]
        if not fields[0] or any(c in field for field in fields for c in "\t\n\r"):
            raise SystemExit(f"{name}: cannot be written as TSV: {fields}")
        lines.add("\t".join(fields).rstrip("\t").encode())
    data = b"".join(line + b"\n" for line in sorted(lines, key=lambda line: line.split(b"\t")))
    packed = gzip.compress(data, compresslevel=9, mtime=0)
    (TARGET / f"{name}.tsv.gz").write_bytes(packed)
    print(f"{name:12} {len(lines):7,} rows {len(packed):9,} bytes")


def characters(db):
    notes = dict(db.execute("select * from mjsm_note"))
    for row in db.execute(
            'select MJ文字図形名, 対応するUCS, 実装したUCS, "実装したMoji_JohoコレクションIVS", 実装したSVS, 戸籍統一文字番号,'
            " 住基ネット統一文字コード, 入管正字コード, 漢字施策, X0213, 総画数, 備考 from mji"):
        yield *row[:-1], " ".join(note for note in (notes.get(row[0]), row[-1]) if note)
    for name, ucs, number, parent in db.execute("select MJ文字図形名, 文字, 戸籍統一文字番号, 字母 from mjih"):
        yield name, ucs, ucs, None, None, number, None, None, None, None, None, f"変体仮名 字母:{parent}"


def shrink(db):
    for row in db.execute("select MJ文字図形名, 縮退UCS, 縮退X0213, 表, 順位, ホップ数 from mjsm"):
        yield *row[:3], SHRINK_TABLES[row[3]], *row[4:]


def readings(db):
    yield from db.execute("select MJ文字図形名, 読み from mji_reading")
    yield from db.execute("select MJ文字図形名, 音価 from mjih_phonetic")


def variants(db):
    names = ",".join("?" * len(VARIANTS))
    for subject, rel, target in db.execute(
            f"select subject, rel, object from kdpv where rel in ({names})", list(VARIANTS)):
        yield subject, target, VARIANTS[rel]
    for new, old in db.execute("select 漢字, 康熙字典体 from joyo_kangxi"):
        yield new, old, "kangxi"
    for kind, simple, proper in db.execute("select 正字の種類, 簡体字等のUCS, 正字のUCS from nyukan"):
        yield simple, proper, {"異体字": "immigration", "類字": "immigration-alike"}[kind]


def main():
    with tempfile.TemporaryDirectory() as folder:
        db = fetch(folder)
        TARGET.mkdir(parents=True, exist_ok=True)
        write("characters", characters(db))
        write("shrink", shrink(db))
        write("readings", readings(db))
        write("radicals", db.execute("select MJ文字図形名, 部首, 内画数 from mji_rsindex"))
        write("radical-names", db.execute("select 部首, 部首漢字 from radicals where 部首 is not null"))
        write("forms", db.execute("select radical_character, radical_CJKUI from radeqv"))
        write("variants", ((a, b, kind) for a, b, kind in variants(db) if a and b and a != b))
        write("components", db.execute(
            "select distinct UCS, IDS from ids where UCS <> IDS and UCS in (select 対応するUCS from mji)"
            " or UCS in (select 文字 from mjih) and UCS <> IDS"))
        write("sequences", db.execute(
            "select IVS, collection, code from ivs where collection in ('Adobe-Japan1', 'Hanyo-Denshi')"))


if __name__ == "__main__":
    main()
