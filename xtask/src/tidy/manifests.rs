//! Rules about the manifests of the crates.

use super::File;

/// The rules that the crates of the workspace break, one line each.
pub(super) fn broken(files: &[File]) -> Vec<String> {
    members(files)
        .filter(|(_, text)| !inherits_lints(text))
        .map(|(folder, _)| format!("{folder}/Cargo.toml: lints: takes no part in [workspace.lints]"))
        .collect()
}

/// The folders of the workspace's crates and their manifests. `fuzz/` is a workspace of its own.
pub(super) fn members(files: &[File]) -> impl Iterator<Item = (&str, &str)> {
    files.iter().filter_map(|file| {
        let folder = file.path.strip_suffix("/Cargo.toml")?;
        let text = file.text.as_deref()?;
        (folder != "fuzz").then_some((folder, text))
    })
}

fn inherits_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().map(str::trim);
    lines.any(|line| line == "[lints]") && lines.next() == Some("workspace = true")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_inherits_the_lints() {
        assert!(inherits_lints("[package]\nname = \"a\"\n\n[lints]\nworkspace = true\n"));
        assert!(!inherits_lints("[package]\nname = \"a\"\n"));
        assert!(!inherits_lints("[lints]\n\n[lints.rust]\nworkspace = true\n"));
    }
}
