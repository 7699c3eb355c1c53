//! Which crate may depend on which: the invariants that a dependency alone could break.

use std::collections::{BTreeSet, HashMap};
use std::path::Path;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, PackageId};

use crate::error::{Error, Result};

/// Crates that draw, keep secrets, or hold the state of the application.
const NOT_FOR_WORDPRESS: &[&str] = &[
    "gtk",
    "keyring",
    "keyring-core",
    "ksni",
    "notify-rust",
    "presence-tray",
    "protocol",
    "tao",
    "tauri",
    "tray-icon",
    "wry",
];
/// Toolkits and web views, of any system.
const NOT_FOR_THE_TRAY: &[&str] =
    &["gtk", "libappindicator", "qmetaobject", "tauri", "webkit2gtk", "webview2-com", "wry"];

/// The systems that the program is made for.
const SYSTEMS: [&str; 3] = ["x86_64-unknown-linux-gnu", "x86_64-pc-windows-gnu", "aarch64-apple-darwin"];

/// What the dependencies break, one line each.
pub(crate) fn broken(root: &Path) -> Result<Vec<String>> {
    // What a crate needs on a system that the program does not use it on is not in the program.
    let systems = SYSTEMS.iter().map(|system| read(root, system)).collect::<Result<Vec<_>>>()?;
    let reached =
        |package| systems.iter().flat_map(|metadata| reached(metadata, package)).collect::<BTreeSet<_>>();
    let mut lines = Vec::new();
    let presence = reached("presence");
    if !presence.is_empty() {
        lines.push(format!(
            "presence-alone: crates/presence depends on {}; it may depend on nothing",
            list(&presence)
        ));
    }
    for (package, folder, forbidden) in [
        ("wordpress", "crates/wordpress", NOT_FOR_WORDPRESS),
        ("presence-tray", "crates/tray", NOT_FOR_THE_TRAY),
    ] {
        let reached = reached(package);
        let wrong: BTreeSet<&str> = forbidden.iter().copied().filter(|name| reached.contains(name)).collect();
        if !wrong.is_empty() {
            lines.push(format!("dependencies: {folder} reaches {}", list(&wrong)));
        }
    }
    Ok(lines)
}

/// The workspace's packages, as cargo sees them, and what they are built from on one system.
fn read(root: &Path, system: &str) -> Result<Metadata> {
    MetadataCommand::new()
        .other_options(["--filter-platform".to_owned(), system.to_owned()])
        .current_dir(root)
        .manifest_path(root.join("Cargo.toml"))
        .exec()
        .map_err(|error| Error::Content { path: root.join("Cargo.toml"), problem: error.to_string() })
}

/// Every package that `from` is built into a program with; not what its tests and
/// its build scripts use.
fn reached<'a>(metadata: &'a Metadata, from: &str) -> BTreeSet<&'a str> {
    let names: HashMap<&PackageId, &str> =
        metadata.packages.iter().map(|package| (&package.id, package.name.as_str())).collect();
    let nodes: HashMap<&PackageId, _> =
        metadata.resolve.iter().flat_map(|resolve| &resolve.nodes).map(|node| (&node.id, node)).collect();
    let mut next: Vec<&PackageId> = metadata
        .workspace_packages()
        .into_iter()
        .filter(|package| package.name == from)
        .map(|package| &package.id)
        .collect();
    let mut seen: BTreeSet<&PackageId> = BTreeSet::new();
    while let Some(id) = next.pop() {
        let dependencies = nodes.get(id).into_iter().flat_map(|node| &node.deps);
        for dependency in dependencies {
            let built_in = dependency.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal);
            if built_in && seen.insert(&dependency.pkg) {
                next.push(&dependency.pkg);
            }
        }
    }
    seen.iter().filter_map(|id| names.get(*id).copied()).collect()
}

fn list(names: &BTreeSet<&str>) -> String {
    names.iter().copied().collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The walk sees through dependencies of dependencies: otherwise the rules above hold nothing.
    #[test]
    fn what_a_dependency_brings_is_reached() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        let metadata = read(root, SYSTEMS[0]).unwrap();
        let window = reached(&metadata, "presence-tray-window");
        assert!(window.contains("wry") && window.contains("webkit2gtk"));
        assert!(!window.contains("tauri-build"));
        assert!(reached(&metadata, "presence-tray").contains("presence"));
    }
}
