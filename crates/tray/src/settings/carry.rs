//! Carries a change of the settings over into the file, and leaves everything else in it as it is.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::understood::below;

/// Makes in `file` what makes `after` of `before`, which is what was understood of it. `left_out`: where something in
/// the file is that was not, and so is in neither of the two.
pub(super) fn carry(file: &mut Value, before: &Value, after: &Value, left_out: &BTreeSet<String>) {
    Carrying { left_out }.value(file, before, after, "");
}

struct Carrying<'a> {
    left_out: &'a BTreeSet<String>,
}

impl Carrying<'_> {
    fn value(&self, file: &mut Value, before: &Value, after: &Value, at: &str) {
        if before == after {
            return;
        }
        match (file, before, after) {
            (Value::Object(file), Value::Object(before), Value::Object(after)) => {
                self.object(file, before, after, at);
            }
            (Value::Array(file), Value::Array(before), Value::Array(after)) => {
                self.array(file, before, after, at);
            }
            (file, _, after) => *file = after.clone(),
        }
    }

    fn object(
        &self,
        file: &mut Map<String, Value>,
        before: &Map<String, Value>,
        after: &Map<String, Value>,
        at: &str,
    ) {
        for key in before.keys().filter(|key| !after.contains_key(*key)) {
            // Left out because it is as it is without: what is not understood in it stays.
            let (Some(there), Some(was)) = (file.get_mut(key), before.get(key)) else { continue };
            self.value(there, was, &empty(was), &below(at, key));
            if is_empty(there) {
                file.remove(key);
            }
        }
        for (key, new) in after {
            let was = before.get(key).cloned().unwrap_or_else(|| empty(new));
            match file.get_mut(key) {
                Some(there) if self.left_out.contains(&below(at, key)) => {
                    // A default in the place of what is not understood is no change.
                    if before.get(key) != Some(new) {
                        *there = empty(new);
                        self.value(there, &was, new, &below(at, key));
                    }
                }
                Some(there) => self.value(there, &was, new, &below(at, key)),
                None if before.get(key) == Some(new) => {}
                // Only what is chosen is written: what is as it is by itself may be otherwise in a later version.
                None => {
                    let mut there = empty(new);
                    self.value(&mut there, &was, new, &below(at, key));
                    file.insert(key.clone(), there);
                }
            }
        }
    }

    fn array(&self, file: &mut Vec<Value>, before: &[Value], after: &[Value], at: &str) {
        let understood: Vec<usize> =
            (0..file.len()).filter(|index| !self.left_out.contains(&below(at, &index.to_string()))).collect();
        if understood.len() != before.len() {
            *file = after.to_vec();
            return;
        }
        let from = origins(before, after);
        let mut there: Vec<Option<Value>> = std::mem::take(file).into_iter().map(Some).collect();
        let mut carried: Vec<(Option<usize>, Value)> = Vec::with_capacity(after.len());
        for (new, from) in after.iter().zip(&from) {
            let origin = from.and_then(|from| Some((*understood.get(from)?, before.get(from)?)));
            let taken = origin.and_then(|(index, was)| Some((index, was, there.get_mut(index)?.take()?)));
            carried.push(match taken {
                Some((index, was, mut element)) => {
                    self.value(&mut element, was, new, &below(at, &index.to_string()));
                    (Some(index), element)
                }
                None => (None, new.clone()),
            });
        }
        for index in understood {
            if let Some(gone) = there.get_mut(index) {
                *gone = None;
            }
        }
        // What was not understood keeps its place among those that stay in order; new ones come after them.
        let mut left =
            there.into_iter().enumerate().filter_map(|(index, left)| Some((index, left?))).peekable();
        let stay = carried.iter().rposition(|(index, _)| index.is_some()).map_or(0, |last| last + 1);
        let new = carried.split_off(stay);
        for (index, element) in carried {
            while let Some((_, left)) = left.next_if(|(at, _)| index.is_some_and(|index| *at < index)) {
                file.push(left);
            }
            file.push(element);
        }
        file.extend(left.map(|(_, left)| left));
        file.extend(new.into_iter().map(|(_, element)| element));
    }
}

/// For each element of `after` the one of `before` that it was, each used once.
fn origins(before: &[Value], after: &[Value]) -> Vec<Option<usize>> {
    let mut from = vec![None; after.len()];
    let mut used = vec![false; before.len()];
    // Where none came, those behind a change are what they were: of two alike it is the one in its place that changed.
    let behind = before.iter().rev().zip(after.iter().rev()).take_while(|(was, new)| was == new).count();
    let behind = if after.len() > before.len() { 0 } else { behind };
    let (ahead, ahead_before) = (after.len() - behind, before.len() - behind);
    from.iter_mut().skip(ahead).zip(ahead_before..).for_each(|(from, index)| *from = Some(index));
    used.iter_mut().skip(ahead_before).for_each(|used| *used = true);
    // Equal ones in their order, which nearly all of them are.
    let mut next = 0;
    for (new, from) in after.iter().zip(&mut from).take(ahead) {
        let rest = before.iter().enumerate().take(ahead_before).skip(next);
        if let Some((index, _)) = rest.take(8).find(|(_, was)| *was == new) {
            (*from, next) = (Some(index), index + 1);
            used.iter_mut().skip(index).take(1).for_each(|used| *used = true);
        }
    }
    for alike in ALIKE {
        for (new, from) in after.iter().zip(&mut from).filter(|(_, from)| from.is_none()) {
            let free = |index: usize| used.get(index).is_some_and(|used| !used);
            let mut rest = before.iter().enumerate().filter(|(index, _)| free(*index));
            if let Some((index, _)) = rest.find(|(_, was)| alike(was, new)) {
                *from = Some(index);
                used.iter_mut().skip(index).take(1).for_each(|used| *used = true);
            }
        }
    }
    from
}

/// How two elements are one and the same, before and after a change; the surest first.
const ALIKE: [fn(&Value, &Value) -> bool; 4] = [
    |was, new| was == new,
    |was, new| same(was, new, &["rest_root", "user"]),
    |was, new| same(was, new, &["rest_root", "user_id"]),
    |was, new| same(was, new, &["name"]),
];

fn same(was: &Value, new: &Value, fields: &[&str]) -> bool {
    fields.iter().all(|field| was.get(field).is_some_and(|was| new.get(field) == Some(was)))
}

/// What is left of a value that is taken out.
fn empty(value: &Value) -> Value {
    match value {
        Value::Object(_) => Value::Object(Map::new()),
        Value::Array(_) => Value::Array(Vec::new()),
        _ => Value::Null,
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.is_empty(),
        Value::Array(elements) => elements.is_empty(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn carried(mut file: Value, left_out: &[&str], before: &Value, after: &Value) -> Value {
        carry(&mut file, before, after, &left_out.iter().map(|at| (*at).to_owned()).collect());
        file
    }

    #[test]
    fn only_what_changed_is_touched() {
        let file = json!({"a": 1, "odd": "x", "in": {"b": [1], "odd": 2}});
        let after = carried(
            file,
            &["/odd"],
            &json!({"a": 1, "in": {"b": [1]}}),
            &json!({"a": 2, "in": {"b": [1]}, "c": true}),
        );
        assert_eq!(after, json!({"a": 2, "odd": "x", "in": {"b": [1], "odd": 2}, "c": true}));
    }

    #[test]
    fn what_is_not_understood_is_replaced_only_by_what_is_set_in_its_place() {
        let file = json!({"mode": "later", "muted": {"people": [3, "Ann"]}});
        let left_out = ["/mode", "/muted/people/1"];
        // A default in the place of what is not understood is no change.
        let before = json!({"mode": "now", "muted": {"people": [3]}});
        assert_eq!(carried(file.clone(), &left_out, &before, &before), file);
        let after = json!({"mode": "never"});
        let expected = json!({"mode": "never", "muted": {"people": ["Ann"]}});
        assert_eq!(carried(file.clone(), &left_out, &before, &after), expected);
        let after = json!({"mode": "now", "muted": {"people": [3, 4]}});
        let expected = json!({"mode": "later", "muted": {"people": [3, "Ann", 4]}});
        assert_eq!(carried(file, &left_out, &before, &after), expected);
    }

    #[test]
    fn of_two_that_are_alike_the_one_in_its_place_changes() {
        let file = json!([{"odd": 1}, {"odd": 2}, {"odd": 3}]);
        let alike = json!({"name": ""});
        let before = json!([alike, alike, alike]);
        for changed in 0..3 {
            let (mut after, mut expected) = (before.clone(), file.clone());
            after[changed]["favourite"] = json!(true);
            expected[changed]["favourite"] = json!(true);
            assert_eq!(carried(file.clone(), &[], &before, &after), expected);
        }
        assert_eq!(carried(file, &[], &before, &json!([alike, alike])), json!([{"odd": 2}, {"odd": 3}]));
    }

    #[test]
    fn sites_are_found_again_whatever_changed_of_them() {
        let site =
            |name: &str, root: &str, user: &str| json!({"name": name, "rest_root": root, "user": user});
        let mut file = json!([site("A", "a", "zoe"), 5, site("B", "b", "zoe"), site("C", "c", "zoe")]);
        for element in [0, 2, 3] {
            file[element]["later"] = json!(element);
        }
        let before = json!([site("A", "a", "zoe"), site("B", "b", "zoe"), site("C", "c", "zoe")]);
        let after = json!([site("AA", "a", "zoe"), site("C", "cc", "ann"), site("D", "d", "zoe")]);
        let carried = carried(file, &["/1"], &before, &after);
        let mut expected = json!([site("AA", "a", "zoe"), 5, site("C", "cc", "ann"), site("D", "d", "zoe")]);
        expected[0]["later"] = json!(0);
        expected[2]["later"] = json!(3);
        assert_eq!(carried, expected);
    }
}
