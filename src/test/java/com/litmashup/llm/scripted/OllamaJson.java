package com.litmashup.llm.scripted;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** What Ollama's short answers look like. */
final class OllamaJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private OllamaJson() {}

    static String error(String text) {
        return JSON.writeValueAsString(Map.of("error", text));
    }

    static String tags(List<ScriptedModel> models) {
        return JSON.writeValueAsString(
                Map.of("models", models.stream().map(OllamaJson::entry).toList()));
    }

    static String running(List<ScriptedModel> models, Set<String> loaded) {
        return JSON.writeValueAsString(Map.of(
                "models",
                models.stream()
                        .filter(model -> loaded.contains(model.name()))
                        .map(model -> Map.of(
                                "name",
                                model.name(),
                                "model",
                                model.name(),
                                "size",
                                model.size(),
                                "size_vram",
                                0,
                                "context_length",
                                8_192,
                                "expires_at",
                                "2026-11-25T12:00:00Z"))
                        .toList()));
    }

    static String card(ScriptedModel model) {
        return JSON.writeValueAsString(Map.of(
                "details", details(),
                "model_info", Map.of("general.architecture", "llama", "llama.context_length", model.context()),
                "capabilities", model.capabilities()));
    }

    private static Map<String, Object> entry(ScriptedModel model) {
        return Map.of(
                "name",
                model.name(),
                "model",
                model.name(),
                "size",
                model.size(),
                "digest",
                Integer.toHexString(model.hashCode()),
                "modified_at",
                "2026-11-20T08:00:00Z",
                "details",
                details());
    }

    private static Map<String, Object> details() {
        return Map.of("format", "gguf", "family", "llama", "parameter_size", "8.0B", "quantization_level", "Q4_K_M");
    }
}
