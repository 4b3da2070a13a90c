// @generated from schema/environments.json by codegen/src/emit/enumeration.rs.
// Edit the schema or the emitter, then run `cargo xtask codegen`.

use client_runtime::UnknownValue;

/// Name of a beta feature. Any other string is sent verbatim.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AnthropicBeta {
    /// `advisor-tool-2026-03-01`
    AdvisorTool2026_03_01,
    /// `cache-diagnosis-2026-04-07`
    CacheDiagnosis2026_04_07,
    /// `code-execution-2025-05-22`
    CodeExecution2025_05_22,
    /// `computer-use-2024-10-22`
    ComputerUse2024_10_22,
    /// `computer-use-2025-01-24`
    ComputerUse2025_01_24,
    /// `context-1m-2025-08-07`
    Context1m2025_08_07,
    /// `context-management-2025-06-27`
    ContextManagement2025_06_27,
    /// `dev-full-thinking-2025-05-14`
    DevFullThinking2025_05_14,
    /// `extended-cache-ttl-2025-04-11`
    ExtendedCacheTtl2025_04_11,
    /// `fast-mode-2026-02-01`
    FastMode2026_02_01,
    /// `files-api-2025-04-14`
    FilesApi2025_04_14,
    /// `interleaved-thinking-2025-05-14`
    InterleavedThinking2025_05_14,
    /// `managed-agents-2026-04-01`
    ManagedAgents2026_04_01,
    /// `mcp-client-2025-04-04`
    McpClient2025_04_04,
    /// `mcp-client-2025-11-20`
    McpClient2025_11_20,
    /// `message-batches-2024-09-24`
    MessageBatches2024_09_24,
    /// `model-context-window-exceeded-2025-08-26`
    ModelContextWindowExceeded2025_08_26,
    /// `output-128k-2025-02-19`
    Output128k2025_02_19,
    /// `output-300k-2026-03-24`
    Output300k2026_03_24,
    /// `pdfs-2024-09-25`
    Pdfs2024_09_25,
    /// `prompt-caching-2024-07-31`
    PromptCaching2024_07_31,
    /// `skills-2025-10-02`
    Skills2025_10_02,
    /// `token-counting-2024-11-01`
    TokenCounting2024_11_01,
    /// `token-efficient-tools-2025-02-19`
    TokenEfficientTools2025_02_19,
    /// `user-profiles-2026-03-24`
    UserProfiles2026_03_24,
    /// A value that this version of the schema does not know, verbatim.
    Unknown(UnknownValue),
}

client_runtime::impl_string_enum! {
    AnthropicBeta: open {
        "advisor-tool-2026-03-01" => AdvisorTool2026_03_01,
        "cache-diagnosis-2026-04-07" => CacheDiagnosis2026_04_07,
        "code-execution-2025-05-22" => CodeExecution2025_05_22,
        "computer-use-2024-10-22" => ComputerUse2024_10_22,
        "computer-use-2025-01-24" => ComputerUse2025_01_24,
        "context-1m-2025-08-07" => Context1m2025_08_07,
        "context-management-2025-06-27" => ContextManagement2025_06_27,
        "dev-full-thinking-2025-05-14" => DevFullThinking2025_05_14,
        "extended-cache-ttl-2025-04-11" => ExtendedCacheTtl2025_04_11,
        "fast-mode-2026-02-01" => FastMode2026_02_01,
        "files-api-2025-04-14" => FilesApi2025_04_14,
        "interleaved-thinking-2025-05-14" => InterleavedThinking2025_05_14,
        "managed-agents-2026-04-01" => ManagedAgents2026_04_01,
        "mcp-client-2025-04-04" => McpClient2025_04_04,
        "mcp-client-2025-11-20" => McpClient2025_11_20,
        "message-batches-2024-09-24" => MessageBatches2024_09_24,
        "model-context-window-exceeded-2025-08-26" => ModelContextWindowExceeded2025_08_26,
        "output-128k-2025-02-19" => Output128k2025_02_19,
        "output-300k-2026-03-24" => Output300k2026_03_24,
        "pdfs-2024-09-25" => Pdfs2024_09_25,
        "prompt-caching-2024-07-31" => PromptCaching2024_07_31,
        "skills-2025-10-02" => Skills2025_10_02,
        "token-counting-2024-11-01" => TokenCounting2024_11_01,
        "token-efficient-tools-2025-02-19" => TokenEfficientTools2025_02_19,
        "user-profiles-2026-03-24" => UserProfiles2026_03_24,
    }
}
