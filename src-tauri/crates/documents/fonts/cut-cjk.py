#!/usr/bin/env python3
"""Makes NotoSansCJK-Regular-cut.otf again.

Needs fontTools and the Debian package fonts-noto-cjk 1:20220127:
    python3 cut-cjk.py /usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc NotoSansCJK-Regular-cut.otf

Kept: every character of GBK, JIS X 0208 and KS X 1001, the first block of unified ideographs whole, all modern
Hangul syllables, and the regional forms (`locl`) of Simplified and Traditional Chinese, Japanese and Korean.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

SIMPLIFIED_CHINESE_FACE = 2


def of_codec(codec: str) -> set[int]:
    """The characters that a two-byte encoding holds."""
    held = set()
    for lead in range(0x81, 0xFF):
        for trail in range(0x40, 0xFF):
            try:
                text = bytes([lead, trail]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(text) == 1:
                held.add(ord(text))
    return held


def main(source: str, target: str) -> None:
    """Cuts `source` and writes `target`."""
    wanted = of_codec("gbk") | of_codec("euc_jp") | of_codec("euc_kr")
    wanted |= set(range(0x4E00, 0x9FA6)) | set(range(0xAC00, 0xD7A4))
    wanted |= set(range(0x3000, 0x3100)) | set(range(0x31F0, 0x3200)) | set(range(0xFF00, 0xFFF0))
    font = TTFont(source, fontNumber=SIMPLIFIED_CHINESE_FACE)
    options = subset.Options()
    options.layout_features = ["locl", "ccmp"]
    options.hinting = False
    options.desubroutinize = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(wanted))
    cutter.subset(font)
    # One table of format 12: with format 4 the save fails, there are too many segments.
    table = CmapSubtable.newSubtable(12)
    table.platformID, table.platEncID, table.language = 3, 10, 0
    table.format, table.reserved, table.length, table.nGroups = 12, 0, 0, 0
    table.cmap = dict(font.getBestCmap())
    font["cmap"].tables = [table]
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    font.save(target)
    print(len(table.cmap), "characters")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
