package eu.alpsynergy.api.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.alpsynergy.api.dto.ProblemDto.ParameterProblem;
import eu.alpsynergy.api.dto.QuestionDto;
import eu.alpsynergy.api.dto.QuestionDto.Choice;
import eu.alpsynergy.api.error.RequestProblem;
import eu.alpsynergy.cypher.CypherCatalogue;
import eu.alpsynergy.model.Language;
import eu.alpsynergy.model.LocalName;
import eu.alpsynergy.model.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The questions kept in {@code cypher/questions}: a statement and a description each, read once. */
public final class SavedQuestions {

    private static final String FOLDER = "questions";
    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._+/-]{0,119}");

    private static final List<String> PERIODS = List.of("2014-20", "2021-27");

    private final Map<String, QuestionDto> byId = new LinkedHashMap<>();

    public SavedQuestions() {
        CypherCatalogue catalogue = new CypherCatalogue();
        List<QuestionDto> read = new ArrayList<>();
        catalogue.names(FOLDER).forEach(name -> read.add(read(catalogue, name)));
        read.forEach(question -> byId.put(question.id(), question));
    }

    /** In the order of their ids. */
    public List<QuestionDto> all() {
        return List.copyOf(byId.values());
    }

    /**
     * The question as a statement.
     *
     * @param given values by name; what is not given takes the question's own
     * @param ids of the dataset by type of parameter; a type that is not there is not checked
     * @throws RequestProblem when there is no such question or a value is wrong, naming all that is
     */
    public Statement statement(
            String id,
            Map<String, @Nullable Object> given,
            Map<String, ? extends Collection<String>> ids,
            int rows,
            boolean planOnly) {
        QuestionDto question = byId.get(id);
        if (question == null) {
            throw RequestProblem.notFound("saved question", id, byId.keySet());
        }
        List<ParameterProblem> problems = new ArrayList<>();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Choice choice : question.parameters()) {
            Object value = given.getOrDefault(choice.name(), null);
            values.put(
                    choice.name(),
                    checked(choice, value == null ? choice.fallback() : value.toString(), ids, problems));
        }
        List<String> known = question.parameters().stream().map(Choice::name).toList();
        given.forEach((name, value) -> {
            if (!known.contains(name)) {
                problems.add(new ParameterProblem(
                        name, String.valueOf(value), "is not known to this question", String.join(", ", known)));
            }
        });
        if (!problems.isEmpty()) {
            throw RequestProblem.invalidParameters(problems);
        }
        return new Statement(java.util.Optional.of(id), question.query(), values, rows, planOnly);
    }

    private static @Nullable Object checked(
            Choice choice,
            String text,
            Map<String, ? extends Collection<String>> ids,
            List<ParameterProblem> problems) {
        if (!choice.type().equals("number")) {
            Collection<String> known = choice.type().equals("period") ? PERIODS : ids.get(choice.type());
            boolean right = known == null ? ID.matcher(text).matches() : known.contains(text);
            if (!right) {
                String hint = known == null
                        ? ""
                        : Nearest.to(text, known)
                                .map(n -> "; did you mean '" + n + "'?")
                                .orElse("");
                problems.add(new ParameterProblem(
                        choice.name(),
                        text,
                        "with the value '" + text + "' names no " + choice.type() + " of this dataset" + hint,
                        choice.type().equals("period")
                                ? String.join(" or ", PERIODS)
                                : "an id that /api/v1/" + choice.type() + "s lists"));
            }
            return text;
        }
        long from = choice.from() == null ? 0 : choice.from();
        long to = choice.to() == null ? Integer.MAX_VALUE : choice.to();
        try {
            long number = Long.parseLong(text.strip());
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, with what is allowed
        }
        problems.add(new ParameterProblem(
                choice.name(), text, "is out of bounds", "a whole number from " + from + " to " + to));
        return null;
    }

    private static QuestionDto read(CypherCatalogue catalogue, String name) {
        try {
            JsonNode node = new ObjectMapper().readTree(catalogue.description(name));
            List<Choice> choices = new ArrayList<>();
            node.path("parameters")
                    .forEach(p -> choices.add(new Choice(
                            p.path("name").asText(),
                            p.path("type").asText(),
                            p.path("fallback").asText(),
                            p.has("from") ? p.path("from").asLong() : null,
                            p.has("to") ? p.path("to").asLong() : null)));
            return new QuestionDto(
                    name.substring(FOLDER.length() + 1),
                    node.path("topic").asText(),
                    texts(node.path("title")),
                    texts(node.path("explanation")),
                    choices,
                    catalogue.statement(name));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the description of " + name + " is no JSON", e);
        }
    }

    private static LocalName texts(JsonNode node) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            texts.put(language, node.path(language.code()).asText());
        }
        return new LocalName(texts);
    }
}
