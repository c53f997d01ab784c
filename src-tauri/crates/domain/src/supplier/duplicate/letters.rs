//! Letters: what is written in other letters or with accents, in plain small Latin ones, and what a word sounds like. It is
//! made for finding, never for showing: much is thrown away.

use unicode_normalization::UnicodeNormalization;

/// Small letters without accents; Greek and Cyrillic in Latin ones. Characters of China, Japan and Korea stay what they are.
pub(super) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut is_foreign = false;
    for sign in text.nfkd().flat_map(char::to_lowercase).filter(|sign| !is_accent(*sign)) {
        if sign == 'υ' {
            // With the letter before it, it is one sound.
            folded.push_str(if folded.ends_with('o') { "u" } else { "y" });
        } else if let Some(latin) = latin(sign) {
            folded.push_str(latin);
        } else {
            is_foreign |= !sign.is_ascii();
            folded.push(sign);
        }
    }
    // Decomposing took syllables of Korea apart and marks off the kana.
    if is_foreign { folded.nfc().collect() } else { folded }
}

/// Marks that make another letter of a Latin, Greek or Cyrillic one. Vowels of India are marks too, but no accents.
fn is_accent(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}' | '\u{20D0}'..='\u{20FF}')
}

/// Whether it is of a script that is written without spaces.
pub(super) fn is_written_together(sign: char) -> bool {
    matches!(sign, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// A small letter that has no decomposition, in plain Latin ones.
fn latin(sign: char) -> Option<&'static str> {
    Some(match sign {
        'ß' => "ss",
        'ø' => "o",
        'æ' => "ae",
        'œ' => "oe",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ħ' => "h",
        'ŋ' => "n",
        'а' | 'α' => "a",
        'б' => "b",
        'в' | 'β' => "v",
        'г' | 'ґ' | 'γ' => "g",
        'д' | 'δ' => "d",
        'е' | 'э' | 'ε' => "e",
        'є' => "ye",
        'ж' => "zh",
        'з' | 'ζ' => "z",
        'и' | 'і' | 'η' | 'ι' => "i",
        'к' | 'κ' => "k",
        'л' | 'λ' => "l",
        'м' | 'μ' => "m",
        'н' | 'ν' => "n",
        'о' | 'ο' | 'ω' => "o",
        'п' | 'π' => "p",
        'р' | 'ρ' => "r",
        'с' | 'σ' | 'ς' => "s",
        'т' | 'τ' => "t",
        'у' => "u",
        'ф' | 'φ' => "f",
        'х' => "kh",
        'χ' => "ch",
        'ц' | 'џ' => "ts",
        'ч' | 'ћ' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ъ' | 'ь' => "",
        'ы' | 'ј' => "y",
        'ю' => "yu",
        'я' => "ya",
        'ђ' => "dj",
        'љ' => "lj",
        'њ' => "nj",
        'θ' => "th",
        'ξ' => "x",
        'ψ' => "ps",
        _ => return None,
    })
}

/// One spelling for those that umlauts, transliterations and habit give: Mueller, Müller and Muller; Aabenraa and Åbenrå;
/// Volkhov and Volhov; Yuriy and Yury. Short words stay, since most of them are abbreviations.
pub(super) fn one_spelling(word: &str) -> String {
    if !word.is_ascii() || word.len() < 3 {
        return word.to_owned();
    }
    let mut out: Vec<u8> = Vec::with_capacity(word.len());
    for byte in word.bytes() {
        let (last, before) = (out.last().copied(), out.len().checked_sub(2).map(|at| out[at]));
        match (last, byte) {
            // `aue`, `eue` and `que` are no umlauts.
            (Some(b'a' | b'o'), b'e') => {}
            (Some(b'u'), b'e') if !matches!(before, Some(b'a' | b'e' | b'o' | b'q')) => {}
            (Some(b'a'), b'a') => {}
            (Some(b'k'), b'h') => *out.last_mut().expect("it has a last") = b'h',
            (Some(b'i' | b'y'), b'y' | b'i') => {}
            (Some(b'p'), b'h') => *out.last_mut().expect("it has a last") = b'f',
            _ => out.push(byte),
        }
    }
    if out.last() == Some(&b'y') {
        out.pop();
        out.push(b'i');
    }
    String::from_utf8(out).unwrap_or_else(|_| word.to_owned())
}

/// What a word sounds like: its consonants by the places where they are spoken, much as in the phonetics of Cologne, and
/// whether it begins with a vowel. Other scripts sound like themselves.
pub(super) fn sound(word: &str) -> String {
    if !word.is_ascii() {
        return word.to_owned();
    }
    let bytes = word.as_bytes();
    let mut sound = String::with_capacity(word.len());
    let mut last = ' ';
    for (at, byte) in bytes.iter().enumerate() {
        let next = bytes.get(at + 1);
        let code = match byte {
            b'b' | b'p' => '1',
            b'd' | b't' => '2',
            b'f' | b'v' | b'w' => '3',
            b'c' if matches!(next, Some(b'e' | b'i' | b'y' | b'z' | b's')) => '8',
            b'g' | b'k' | b'q' | b'c' => '4',
            b'x' => '4',
            b'l' => '5',
            b'm' | b'n' => '6',
            b'r' => '7',
            b's' | b'z' => '8',
            b'0'..=b'9' => char::from(*byte),
            _ if at == 0 => '0',
            // Vowels part two consonants that sound alike; a silent h doesn't.
            b'h' => continue,
            _ => {
                last = ' ';
                continue;
            }
        };
        if code != last {
            sound.push(code);
        }
        last = code;
    }
    sound
}
