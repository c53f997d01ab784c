//! Words from which suppliers are invented, by country. Names of families are common ones, and none has a first name.

mod north;
mod south;

/// A word as it is written in its country, and in Latin letters.
pub(super) type Written = (&'static str, &'static str);

/// A country and its words.
pub(super) struct Country {
    pub code: &'static str,
    /// Sounds of which names are coined.
    pub sounds: &'static Sounds,
    /// Names of families; none where companies aren't called after them.
    pub families: &'static [Written],
    pub trades: &'static [Written],
    /// Words that are left out or added.
    pub extras: &'static [Written],
    /// Legal forms, each with another spelling of it.
    pub forms: &'static [(&'static str, &'static str)],
    /// Whether the form stands before the name.
    pub is_form_first: bool,
    /// Cities: their name, another name of them, how their postal codes are made (`#` is a digit).
    pub cities: &'static [(&'static str, &'static str, &'static str)],
    /// Streets, each in another spelling too.
    pub streets: &'static [(&'static str, &'static str)],
    /// How a tax id is made: `#` is a digit.
    pub tax_id: &'static str,
    /// The code before its phone numbers.
    pub dial: &'static str,
    /// What stands between words.
    pub space: &'static str,
}

/// Sounds of which syllables of coined names are made: one of each.
pub(super) struct Sounds {
    pub first: &'static [Written],
    pub middle: &'static [Written],
    pub last: &'static [Written],
}

/// Letters that are Latin ones already.
macro_rules! latin {
    ($($text:literal)*) => { &[$(($text, $text)),*] };
}

const LATIN: &Sounds = &Sounds {
    first: latin!("b" "br" "c" "d" "dr" "f" "g" "gl" "h" "j" "k" "l" "m" "n" "p" "pl" "qu" "r" "s" "st" "t" "tr" "v" "w" "z"),
    middle: latin!("a" "e" "i" "o" "u" "y" "au" "io"),
    last: latin!("" "" "" "l" "n" "r" "s" "x" "nd" "rt" "m" "ck"),
};

const CYRILLIC: &Sounds = &Sounds {
    first: &[
        ("б", "b"),
        ("в", "v"),
        ("г", "g"),
        ("д", "d"),
        ("ж", "zh"),
        ("з", "z"),
        ("к", "k"),
        ("л", "l"),
        ("м", "m"),
        ("н", "n"),
        ("п", "p"),
        ("р", "r"),
        ("с", "s"),
        ("т", "t"),
        ("ф", "f"),
        ("х", "kh"),
        ("ц", "ts"),
        ("ч", "ch"),
        ("ш", "sh"),
        ("щ", "shch"),
        ("стр", "str"),
    ],
    middle: &[("а", "a"), ("е", "e"), ("и", "i"), ("о", "o"), ("у", "u"), ("ю", "yu"), ("я", "ya"), ("э", "e")],
    last: &[
        ("", ""),
        ("", ""),
        ("й", "y"),
        ("л", "l"),
        ("м", "m"),
        ("н", "n"),
        ("р", "r"),
        ("с", "s"),
        ("т", "t"),
        ("х", "kh"),
        ("ль", "l"),
    ],
};

const GREEK: &Sounds = &Sounds {
    first: &[
        ("β", "v"),
        ("γ", "g"),
        ("δ", "d"),
        ("ζ", "z"),
        ("θ", "th"),
        ("κ", "k"),
        ("λ", "l"),
        ("μ", "m"),
        ("ν", "n"),
        ("ξ", "x"),
        ("π", "p"),
        ("ρ", "r"),
        ("σ", "s"),
        ("τ", "t"),
        ("φ", "f"),
        ("χ", "ch"),
        ("ψ", "ps"),
        ("στρ", "str"),
    ],
    middle: &[("α", "a"), ("ε", "e"), ("η", "i"), ("ι", "i"), ("ο", "o"), ("ω", "o"), ("ου", "ou"), ("υ", "y")],
    last: &[("", ""), ("", ""), ("λ", "l"), ("μ", "m"), ("ν", "n"), ("ρ", "r"), ("ξ", "x")],
};

const HAN: &Sounds = &Sounds {
    first: &[
        ("华", "hua"),
        ("鑫", "xin"),
        ("瑞", "rui"),
        ("宏", "hong"),
        ("达", "da"),
        ("凯", "kai"),
        ("盛", "sheng"),
        ("伟", "wei"),
        ("嘉", "jia"),
        ("泰", "tai"),
        ("通", "tong"),
        ("源", "yuan"),
        ("博", "bo"),
        ("恒", "heng"),
        ("利", "li"),
        ("康", "kang"),
        ("德", "de"),
        ("丰", "feng"),
        ("诚", "cheng"),
        ("海", "hai"),
        ("飞", "fei"),
        ("龙", "long"),
        ("金", "jin"),
        ("立", "li"),
        ("远", "yuan"),
        ("明", "ming"),
        ("兴", "xing"),
        ("正", "zheng"),
        ("欣", "xin"),
        ("佳", "jia"),
        ("卓", "zhuo"),
        ("昌", "chang"),
        ("亚", "ya"),
        ("东", "dong"),
        ("天", "tian"),
        ("新", "xin"),
        ("安", "an"),
        ("美", "mei"),
        ("润", "run"),
        ("森", "sen"),
        ("锐", "rui"),
        ("腾", "teng"),
        ("益", "yi"),
        ("航", "hang"),
        ("晟", "sheng"),
    ],
    middle: &[("", "")],
    last: &[("", "")],
};

/// Every country.
pub(super) fn countries() -> Vec<&'static Country> {
    south::COUNTRIES.iter().chain(north::COUNTRIES).collect()
}
