use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::parser::parse;
use intl_pluralrules::{PluralRuleType, PluralRules};

use super::*;

/// What a text is made of.
#[derive(Debug, Default)]
struct Text {
    variables: BTreeSet<String>,
    /// The plural categories of each choice that is made by one.
    choices: Vec<BTreeSet<String>>,
    /// Its longest piece without a variable, for what is wrong with it to be found.
    pieces: Vec<String>,
}

fn catalogue(language: Language) -> BTreeMap<String, Text> {
    let mut all = BTreeMap::new();
    for place in 0..FILES {
        let file = file(language, place);
        let resource = parse(&*file).unwrap_or_else(|(_, errors)| panic!("{language:?}: {errors:?}"));
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
                other => panic!("{language:?}: messages only, not {other:?}"),
            };
            assert!(message.attributes.is_empty(), "{language:?}: {} has attributes", message.id.name);
            let mut text = Text::default();
            text.take(&message.value.expect("a text"));
            assert_eq!(
                place_of(message.id.name),
                Some(place),
                "{language:?}: {} is elsewhere in English",
                message.id.name
            );
            let before = all.insert(message.id.name.to_owned(), text);
            assert!(before.is_none(), "{language:?}: {} is there twice", message.id.name);
        }
    }
    all
}

impl Text {
    fn take(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.pieces.push((*value).to_owned()),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let named = variants.iter().filter_map(|Variant { key, .. }| match key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                });
                let named: BTreeSet<String> = named.collect();
                if !named.is_empty() {
                    self.choices.push(named);
                }
                variants.iter().for_each(|variant| self.take(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => drop(self.variables.insert(id.name.to_owned())),
            InlineExpression::FunctionReference { arguments: CallArguments { .. }, id } => {
                panic!("{} is not there", id.name)
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            other => panic!("{other:?} is not used here"),
        }
    }
}

/// A use of a text in the sources: its name and what it is given.
fn uses() -> BTreeMap<String, BTreeSet<String>> {
    let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders = vec![own.join("src"), own.join("../wordpress/src")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".rs") && name != "tests.rs" {
                let source = std::fs::read_to_string(&path).unwrap();
                let code: Vec<&str> =
                    source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
                for (name, given) in uses_in(&code.join("\n")) {
                    let first = all.entry(name.clone()).or_insert_with(|| given.clone());
                    assert_eq!(*first, given, "{name} is given other things in {}", path.display());
                }
            }
        }
    }
    all
}

fn uses_in(code: &str) -> Vec<(String, BTreeSet<String>)> {
    let behind = |mark: &'static str| code.match_indices(mark).map(|(at, _)| &code[at + mark.len()..]);
    let said = behind("say!(").filter_map(|rest| use_at(rest, 1));
    said.chain(behind("saying!(").filter_map(|rest| use_at(rest, 0))).collect()
}

/// `rest`: what stands behind `say!(` or `saying!(`; `at`: which part of it is the name.
fn use_at(rest: &str, at: usize) -> Option<(String, BTreeSet<String>)> {
    let (mut depth, mut quoted, mut parts) = (0, false, vec![String::new()]);
    for c in rest.chars() {
        match c {
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' | ']' | '}' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(String::new());
                continue;
            }
            _ => {}
        }
        parts.last_mut()?.push(c);
    }
    let name = parts.get(at)?.trim().strip_prefix('"')?.strip_suffix('"')?.to_owned();
    let given = parts
        .iter()
        .skip(at + 1)
        .filter_map(|part| part.split_once('='))
        .map(|(name, _)| name.trim().to_owned());
    Some((name, given.collect()))
}

/// Texts that are found by a code or an id.
fn by_code() -> BTreeSet<String> {
    let screens = presence::screen::ids().map(|id| format!("screen-{id}"));
    let silences = crate::words::decided::SILENCES;
    let silences = silences.into_iter().map(|one| format!("silence-{}", crate::words::silence_code(one)));
    let settings = crate::settings::SETTINGS.iter().map(|setting| crate::words::setting::text_of(setting));
    screens.chain(silences).chain(settings).collect()
}

#[test]
fn every_language_has_every_text_and_no_other() {
    let english: BTreeSet<String> = catalogue(Language::English).into_keys().collect();
    for language in Language::ALL {
        let own: BTreeSet<String> = catalogue(language).into_keys().collect();
        let missing: Vec<_> = english.difference(&own).collect();
        let too_many: Vec<_> = own.difference(&english).collect();
        assert!(missing.is_empty() && too_many.is_empty(), "{language:?}: {missing:?} {too_many:?}");
    }
}

#[test]
fn every_text_that_is_used_is_there_and_every_one_that_is_there_is_used() {
    let there: BTreeSet<String> = catalogue(Language::English).into_keys().collect();
    let used: BTreeSet<String> = uses().into_keys().chain(by_code()).collect();
    let missing: Vec<_> = used.difference(&there).collect();
    let unused: Vec<_> = there.difference(&used).collect();
    assert!(missing.is_empty() && unused.is_empty(), "missing {missing:?}, not used {unused:?}");
}

#[test]
fn no_text_wants_what_it_is_not_given_and_none_leaves_out_what_english_says() {
    let (english, uses) = (catalogue(Language::English), uses());
    for language in Language::ALL {
        for (name, text) in catalogue(language) {
            let given = uses.get(&name).cloned().unwrap_or_default();
            assert!(text.variables.is_subset(&given), "{language:?}: {name} wants {:?}", text.variables);
            let mut said = english[&name].variables.clone();
            // Only some languages say by the verb how many people there are.
            said.remove("count");
            assert!(said.is_subset(&text.variables), "{language:?}: {name} leaves out some of {said:?}");
        }
    }
}

/// As plural rules know it: without a country.
fn language_only(language: Language) -> LanguageIdentifier {
    language.tag().split('-').next().unwrap().parse().unwrap()
}

#[test]
fn every_choice_has_all_plurals_of_its_language() {
    for language in Language::ALL {
        let rules = PluralRules::create(language_only(language), PluralRuleType::CARDINAL).unwrap();
        let category = |number: usize| format!("{:?}", rules.select(number).unwrap()).to_lowercase();
        // No number of sites, people or minutes is larger.
        let wanted: BTreeSet<String> = (0..100_000).map(category).collect();
        for (name, text) in catalogue(language) {
            for choice in text.choices {
                assert_eq!(choice, wanted, "{language:?}: {name}");
            }
        }
    }
}

#[test]
fn no_text_holds_what_turns_text_around_or_ends_in_a_blank() {
    for language in Language::ALL {
        // What is typed and paths have a mark before them there, or their signs would stand behind them.
        let marks = Words::of(language).is_right_to_left();
        for (name, text) in catalogue(language) {
            for piece in &text.pieces {
                let odd = |c: char| {
                    c.is_control() && c != '\n'
                        || c == '\u{200e}' && !marks
                        || matches!(c, '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
                };
                assert!(!piece.chars().any(odd), "{language:?}: {name}: {piece:?}");
                assert!(!piece.contains("  "), "{language:?}: {name}: {piece:?}");
            }
        }
    }
}

#[test]
fn what_stands_in_a_text_of_arabic_keeps_its_direction() {
    let arabic = Words::of(Language::Arabic);
    let line = say!(arabic, "on-site", what = "C++", site = "مجلة");
    assert_eq!(line, "\u{200f}\u{200e}C++\u{200e}\u{200f} في مجلة");
    assert_eq!(arabic.dotted(["Shop", "مجلة"]), "\u{200f}\u{200e}Shop\u{200e}\u{200f} · مجلة");
    let english = Words::english();
    assert_eq!(say!(english, "on-site", what = "C++", site = "مجلة"), "C++ on مجلة");
}

#[test]
fn a_number_behind_a_name_that_reads_the_other_way_stays_behind_it() {
    let english = Words::english();
    assert_eq!(english.dotted(["مجلة", "3 here", "muted"]), "مجلة\u{200e} · 3 here · muted");
    assert_eq!(english.dotted(["Shop", "مجلة"]), "Shop · مجلة");
}

#[test]
fn the_uses_in_sources_are_found() {
    let code = r#"x(say!(words, "a-b")); say!(words, "c", one = f(a, "x, y = )"), two = g(|x| say!(w, "d", n = 1)))"#;
    let found: Vec<String> =
        uses_in(code).into_iter().map(|(name, given)| format!("{name} {given:?}")).collect();
    assert_eq!(found, [r#"a-b {}"#, r#"c {"one", "two"}"#, r#"d {"n"}"#]);
    let code = r#"saying!("e", one = saying!("f"), two = x("y = "))"#;
    let found: Vec<String> =
        uses_in(code).into_iter().map(|(name, given)| format!("{name} {given:?}")).collect();
    assert_eq!(found, [r#"e {"one", "two"}"#, r#"f {}"#]);
}
