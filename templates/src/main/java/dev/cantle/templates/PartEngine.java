package dev.cantle.templates;

import dev.cantle.model.Place;
import dev.cantle.model.Problem;
import dev.cantle.templates.part.Indentation;
import dev.cantle.templates.part.Part;
import dev.cantle.templates.part.PartLanguage;
import dev.cantle.templates.part.PartNames;
import dev.cantle.templates.part.PartQuoting;
import dev.cantle.templates.part.PartToken;
import dev.cantle.templates.part.SoleList;
import dev.cantle.templates.part.ViewShape;
import dev.cantle.templates.view.SliceView;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Runs template parts through FreeMarker. {@link PartLanguage} keeps its powers out of parts; that nothing is loaded,
 * no class resolved and no method called stands in its configuration as well.
 *
 * <p>Safe for use by many threads.
 */
final class PartEngine {

    /** The names that a part begins with. */
    static final Map<String, ViewShape> NAMES = Map.of("slice", ViewShape.of(SliceView.class));

    private final Configuration configuration;
    private final Map<Part, ReadyPart> ready = new ConcurrentHashMap<>();

    PartEngine() {
        silenceLogging();
        configuration = new Configuration(Configuration.VERSION_2_3_35);
        configuration.setTemplateLoader(null);
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_35));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.DOLLAR_INTERPOLATION_SYNTAX);
        configuration.setOutputFormat(JunosOutputFormat.INSTANCE);
        configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setLocalizedLookup(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setAttemptExceptionReporter((exception, environment) -> {});
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
    }

    // FreeMarker picks a logger when its first class loads; what it has to say reaches the user as problems instead.
    private static void silenceLogging() {
        if (System.getProperty("org.freemarker.loggerLibrary") == null) {
            System.setProperty("org.freemarker.loggerLibrary", "none");
        }
    }

    /**
     * Reads and judges a part and makes it ready to run. A part that was made ready before is not looked at again.
     *
     * @throws RenderException if the part is not written in the language of parts, or uses a name that is not there
     */
    ReadyPart ready(Part part) throws RenderException {
        ReadyPart known = ready.get(part);
        if (known != null) {
            return known;
        }
        refuse(PartLanguage.problems(part));
        List<PartToken> tokens = PartLanguage.tokens(part);
        Template template = template(part);
        List<Problem> problems = new ArrayList<>(PartNames.problems(part, tokens, NAMES));
        problems.addAll(PartQuoting.problems(part, tokens));
        refuse(problems);
        ReadyPart made = new ReadyPart(part, tokens, SoleList.of(tokens), template);
        ready.put(part, made);
        return made;
    }

    private static void refuse(List<Problem> problems) throws RenderException {
        if (!problems.isEmpty()) {
            throw new RenderException(problems);
        }
    }

    private Template template(Part part) throws RenderException {
        try {
            return new Template(part.name(), new StringReader(Indentation.without(part.source())), configuration);
        } catch (ParseException e) {
            throw new RenderException(Problem.error(
                    "template-syntax",
                    place(part, e.getLineNumber(), e.getColumnNumber()),
                    firstLine(e.getEditorMessage()),
                    "close every <#list> and <#if> that is opened"));
        } catch (IOException e) {
            throw new IllegalStateException("Reading from memory failed", e);
        }
    }

    /**
     * Renders a part.
     *
     * @param data what parts see of the slice, as {@link #data} gives it
     * @throws RenderException if a value cannot be written
     */
    PartOutput render(ReadyPart ready, SliceView slice, TemplateHashModel data) throws RenderException {
        String text = hasNothingToWrite(ready, data) ? "" : run(ready.part(), ready.template(), data);
        return new PartOutput(ready, slice, text, this);
    }

    /** What parts see of a slice. */
    static TemplateHashModel data(SliceView slice) {
        return new Root(ViewData.of(slice));
    }

    // Few slices have ports, policers or communities: to run the parts of those costs more than to look first.
    private static boolean hasNothingToWrite(ReadyPart ready, TemplateHashModel data) {
        if (ready.soleList().isEmpty()) {
            return false;
        }
        try {
            TemplateModel at = data;
            for (String step : ready.soleList()) {
                at = at instanceof TemplateHashModel group ? group.get(step) : null;
            }
            return at instanceof TemplateSequenceModel list && list.size() == 0;
        } catch (TemplateModelException e) {
            throw new IllegalStateException("Views are read without a template", e);
        }
    }

    /** Which word of its part wrote what of an output. */
    OutputMap origin(PartOutput output) {
        Part marked = OutputMap.marked(output.ready());
        try {
            return OutputMap.of(output.part(), output.text(), run(marked, template(marked), data(output.view())));
        } catch (RenderException e) {
            throw new IllegalStateException("The part " + output.part().name() + " ran without marks", e);
        }
    }

    private static String run(Part part, Template template, TemplateHashModel data) throws RenderException {
        OutputText out = new OutputText();
        try {
            template.process(data, out);
        } catch (TemplateException e) {
            throw new RenderException(problem(part, e));
        } catch (IOException e) {
            throw new IllegalStateException("Writing to memory failed", e);
        }
        return out.toString();
    }

    private static Problem problem(Part part, TemplateException e) {
        Place place = place(part, positive(e.getLineNumber()), positive(e.getColumnNumber()));
        if (e instanceof InvalidReferenceException) {
            return Problem.error(
                    "template-undefined",
                    place,
                    "'" + e.getBlamedExpressionString() + "' is not defined",
                    "the names that a part may use are the components of the records in dev.cantle.templates.view");
        }
        return Problem.error("template-value", place, firstLine(e.getMessageWithoutStackTop()), "");
    }

    private static Place place(Part part, int line, int column) {
        int shown = column > 0 ? Indentation.column(part.source(), line, column) : 0;
        return new Place(part.file(), Math.max(line, 0), shown);
    }

    private static int positive(@Nullable Integer number) {
        return number == null ? 0 : Math.max(number, 0);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("The part cannot be rendered").strip();
    }

    /**
     * The names that a part begins with, without the map that FreeMarker would make of another map for each run.
     *
     * @param slice what the only one of them stands for
     */
    private record Root(TemplateModel slice) implements TemplateHashModel {

        @Override
        public @Nullable TemplateModel get(String name) {
            return name.equals("slice") ? slice : null;
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
