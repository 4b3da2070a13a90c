//! Deep and long documents: what is nested or refers to one another many times.

use codegen::Mode;

use crate::printed;

#[test]
fn law_5_too_many_brackets_have_a_place() {
    for bracket in ["[", "{\"a\":"] {
        let printed = printed(bracket.repeat(200_000).as_bytes());
        let column = 64 * bracket.len() + 1;
        let head = format!(
            "error: more than 64 arrays and objects within one another\n --> input.json:1:{column}\n"
        );
        assert!(printed.starts_with(&head), "{printed}");
        assert!(printed.ends_with("move inner schemas to components\n\n1 error\n"), "{printed}");
        assert!(printed.lines().all(|line| line.chars().count() < 160), "{printed}");
    }
}

#[test]
fn depth_below_the_limit_is_read() {
    let nested = |open: &str, close: &str, levels: usize| {
        format!("{}{{\"type\": \"string\"}}{}", open.repeat(levels), close.repeat(levels))
    };
    let input = document(&format!(
        "\"Objects\": {}, \"Nullables\": {}, \"Arrays\": {}",
        nested("{\"type\": \"object\", \"properties\": {\"a\": ", "}}", 29),
        nested("{\"anyOf\": [{\"type\": \"null\"}, ", "]}", 29),
        nested("{\"type\": \"array\", \"items\": ", "}", 16),
    ));
    assert_eq!(
        printed(input.as_bytes()),
        "no errors
"
    );
}

/// A document that holds these schemas and nothing else.
fn document(schemas: &str) -> String {
    format!(
        "{{\"openapi\": \"3.1.0\", \"info\": {{\"title\": \"Sample\", \"version\": \"1\"}}, \"paths\": {{}}, \
         \"components\": {{\"schemas\": {{{schemas}}}}}}}"
    )
}

#[test]
fn a_long_chain_of_references_is_no_deep_one() {
    let chain = |link: fn(usize) -> String| {
        let links: String = (0..20_000).map(|index| format!("\"S{index}\": {},", link(index + 1))).collect();
        document(&format!("{links} \"S20000\": {{\"type\": \"string\"}}"))
    };
    let references =
        chain(|next| format!("{{\"$ref\": \"#/components/schemas/S{next}\", \"examples\": [\"a\"]}}"));
    assert!(codegen::read(references.as_bytes(), Mode::Strict).is_ok());
    let fields = chain(|next| {
        let reference = format!("{{\"$ref\": \"#/components/schemas/S{next}\"}}");
        format!("{{\"type\": \"object\", \"properties\": {{\"a\": {reference}}}}}")
    });
    assert!(codegen::read(fields.as_bytes(), Mode::Strict).is_ok());
}

#[test]
fn deep_and_circular_choices_end() {
    let choice = |index: usize, next: usize| {
        format!(
            "\"U{index}\": {{\"anyOf\": [{{\"$ref\": \"#/components/schemas/U{next}\"}}, {{\"type\": \"string\"}}]}},"
        )
    };
    let chain: String = (0..40).map(|index| choice(index, index + 1)).collect();
    let elements = "{\"type\": \"array\", \"items\": {\"$ref\": \"#/components/schemas/U0\"}}";
    let example = format!("{}1{}", "[".repeat(55), "]".repeat(55));
    for end in [format!("\"U40\": {elements}"), choice(40, 0).trim_end_matches(',').to_owned()] {
        let deep = "{\"$ref\": \"#/components/schemas/U0\", \"examples\": [EXAMPLE, 1, \"a\"]}";
        let input = document(&format!("{chain}{end}, \"Deep\": {}", deep.replace("EXAMPLE", &example)));
        let report = codegen::read(input.as_bytes(), Mode::Curated).unwrap_err();
        let counts = |code| report.diagnostics().iter().filter(|found| found.code == Some(code)).count();
        assert_eq!(counts("missing-description"), 43);
    }
}

#[test]
fn a_long_circle_of_references_is_reported_once() {
    let count = 20_000;
    let reference = |index: usize| format!("{{\"$ref\": \"#/components/schemas/S{}\"}}", index % count);
    let schemas: Vec<String> =
        (0..count).map(|index| format!("\"S{index}\": {}", reference(index + 1))).collect();
    let printed = printed(document(&schemas.join(",")).as_bytes());
    assert!(printed.starts_with("error: `S0` returns to itself"), "{printed}");
    assert!(printed.ends_with("\n1 error\n"), "{printed}");
}
