//! The tokens of a content stream.

/// A token. Names and operators are what text needs of them.
#[derive(Debug, Clone, PartialEq)]
pub enum Token {
    /// A number.
    Number(f64),
    /// The bytes of a string.
    Text(Vec<u8>),
    /// A name without its slash.
    Name(String),
    /// The begin of an array or dictionary.
    Open,
    /// Its end.
    Close,
    /// An operator.
    Operator(String),
}

/// Cuts a content stream into tokens; whatever can't be one is skipped.
pub struct Lexer<'a> {
    data: &'a [u8],
    at: usize,
}

impl<'a> Lexer<'a> {
    /// From the begin of a stream.
    pub fn new(data: &'a [u8]) -> Self {
        Lexer { data, at: 0 }
    }

    fn peek(&self) -> Option<u8> {
        self.data.get(self.at).copied()
    }

    fn word(&mut self) -> String {
        let start = self.at;
        while self.peek().is_some_and(|b| !b.is_ascii_whitespace() && !b"()<>[]{}/%\0".contains(&b)) {
            self.at += 1;
        }
        String::from_utf8_lossy(&self.data[start..self.at]).into_owned()
    }

    /// A string in parentheses, after the first.
    fn literal(&mut self) -> Vec<u8> {
        let mut out = Vec::new();
        let mut depth = 1;
        while let Some(byte) = self.peek() {
            self.at += 1;
            match byte {
                b'(' => depth += 1,
                b')' => depth -= 1,
                b'\\' => {
                    self.escape(&mut out);
                    continue;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
            out.push(byte);
        }
        out
    }

    fn escape(&mut self, out: &mut Vec<u8>) {
        let Some(byte) = self.peek() else { return };
        self.at += 1;
        match byte {
            b'n' => out.push(b'\n'),
            b'r' => out.push(b'\r'),
            b't' => out.push(b'\t'),
            b'b' => out.push(8),
            b'f' => out.push(12),
            b'\n' => {}
            b'0'..=b'7' => {
                let mut value = u32::from(byte - b'0');
                for _ in 0..2 {
                    let Some(digit @ b'0'..=b'7') = self.peek() else {
                        break;
                    };
                    value = value * 8 + u32::from(digit - b'0');
                    self.at += 1;
                }
                out.push(value as u8);
            }
            other => out.push(other),
        }
    }

    fn hex(&mut self) -> Vec<u8> {
        let mut digits = Vec::new();
        while let Some(byte) = self.peek() {
            self.at += 1;
            if byte == b'>' {
                break;
            }
            digits.extend(char::from(byte).to_digit(16).map(|d| d as u8));
        }
        if digits.len() % 2 == 1 {
            digits.push(0);
        }
        digits.chunks_exact(2).map(|d| d[0] << 4 | d[1]).collect()
    }
}

impl Iterator for Lexer<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            let byte = self.peek()?;
            self.at += 1;
            let token = match byte {
                b'%' => {
                    while self.peek().is_some_and(|b| b != b'\n' && b != b'\r') {
                        self.at += 1;
                    }
                    continue;
                }
                b if b.is_ascii_whitespace() || b == 0 => continue,
                b'(' => Token::Text(self.literal()),
                b'<' if self.peek() == Some(b'<') => {
                    self.at += 1;
                    Token::Open
                }
                b'<' => Token::Text(self.hex()),
                b'>' if self.peek() == Some(b'>') => {
                    self.at += 1;
                    Token::Close
                }
                b'[' => Token::Open,
                b']' => Token::Close,
                b'/' => Token::Name(self.word()),
                b'>' | b')' | b'{' | b'}' => continue,
                _ => {
                    self.at -= 1;
                    let word = self.word();
                    match word.parse::<f64>() {
                        Ok(number) if !word.contains(['n', 'i', 'N', 'I']) => Token::Number(number),
                        _ => Token::Operator(word),
                    }
                }
            };
            return Some(token);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_numbers_and_names() {
        let tokens: Vec<Token> = Lexer::new(br"/P<</MCID 3>>BDC [(a\(b\))-20.5<4142>]TJ").collect();
        assert_eq!(tokens[0], Token::Name("P".into()));
        assert_eq!(tokens[3], Token::Number(3.0));
        assert!(tokens.contains(&Token::Text(b"a(b)".to_vec())));
        assert!(tokens.contains(&Token::Text(b"AB".to_vec())));
        assert!(tokens.contains(&Token::Number(-20.5)));
        assert_eq!(tokens.last(), Some(&Token::Operator("TJ".into())));
    }

    #[test]
    fn broken_streams_end() {
        for data in [&b"((((("[..], b"<<<<", b"<41", b"\\", b"[[[[", b")))>>", b"(\\"] {
            assert!(Lexer::new(data).count() < 10);
        }
    }
}
