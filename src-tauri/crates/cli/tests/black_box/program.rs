//! Running the program in a folder of its own.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use tempfile::TempDir;

/// The name of the workspace in each test's folder.
pub const FILE: &str = "oesterle.countersign";

/// Who acts in each test.
pub const PERSON: &str = "Dana Whitfield";

/// A folder in which the program runs.
pub struct Place(TempDir);

/// What the program did.
#[derive(Debug)]
pub struct Run {
    pub exit: i32,
    pub out: String,
    pub err: String,
}

impl Run {
    /// The one JSON document on stdout.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The same, of a run that ended with an exit code.
    #[track_caller]
    pub fn ended(self, exit: i32) -> Self {
        assert_eq!(self.exit, exit, "{self:?}");
        self
    }

    /// Exit code and code of an error.
    #[track_caller]
    pub fn error(&self) -> (i32, String) {
        let json = self.json();
        assert!(json["error"]["message"].as_str().is_some_and(|words| words.contains(' ')), "in words: {json}");
        (self.exit, json["error"]["code"].as_str().unwrap_or_default().to_owned())
    }
}

#[allow(clippy::unwrap_used, reason = "a program that can't be run ends the test")]
impl Place {
    /// An empty folder.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// A folder with a workspace and one project in it.
    pub fn with_project() -> Self {
        let place = Self::empty();
        let names = ["--project", "S/4HANA integrations", "--customer", "Österle Maschinenbau GmbH", "--as", PERSON];
        place.run(&[&["new", FILE], names.as_slice()].concat()).ended(0);
        place
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Runs the program for scripts.
    pub fn json(&self, args: &[&str]) -> Run {
        self.run(&[args, &["--json"]].concat())
    }

    /// Runs the program.
    pub fn run(&self, args: &[&str]) -> Run {
        self.feed(args, "")
    }

    /// Runs `do --json` with commands on stdin.
    pub fn decide(&self, commands: &str) -> Run {
        self.feed(&["do", FILE, "--as", PERSON, "--json"], commands)
    }

    /// Runs the program for scripts with a file of certificates that it trusts, in place of those of the system, and something
    /// on stdin.
    pub fn trusting(&self, certificates: &Path, args: &[&str], input: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.args(args).arg("--json").env("SSL_CERT_FILE", certificates);
        self.ran(command, input)
    }

    /// Runs the program for scripts with something on stdin.
    pub fn told(&self, args: &[&str], input: &str) -> Run {
        self.feed(&[args, &["--json"]].concat(), input)
    }

    fn feed(&self, args: &[&str], input: &str) -> Run {
        let mut command = Command::new(env!("CARGO_BIN_EXE_countersign"));
        command.args(args);
        self.ran(command, input)
    }

    fn ran(&self, mut command: Command, input: &str) -> Run {
        command.current_dir(self.0.path());
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // A program that doesn't read its input may have ended already.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Run { exit: status.code().unwrap(), out: text(stdout), err: text(stderr) }
    }
}
