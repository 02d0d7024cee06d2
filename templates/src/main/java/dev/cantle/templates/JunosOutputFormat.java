package dev.cantle.templates;

import dev.cantle.model.junos.JunosQuoting;
import freemarker.core.CommonMarkupOutputFormat;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;

/** Makes FreeMarker quote every value for Junos, as it would escape it for HTML, so that no part can forget it. */
final class JunosOutputFormat extends CommonMarkupOutputFormat<JunosOutputFormat.Markup> {

    static final JunosOutputFormat INSTANCE = new JunosOutputFormat();

    private JunosOutputFormat() {}

    @Override
    public String getName() {
        return "Junos";
    }

    @Override
    public String getMimeType() {
        return "text/plain";
    }

    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
        out.write(escapePlainText(text));
    }

    @Override
    public String escapePlainText(String text) throws TemplateModelException {
        try {
            return JunosQuoting.quote(text);
        } catch (IllegalArgumentException e) {
            throw new TemplateModelException(e.getMessage(), e);
        }
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return false;
    }

    @Override
    protected Markup newTemplateMarkupOutputModel(String text, String markup) {
        return new Markup(text, markup);
    }

    /** A text that is Junos configuration already. */
    static final class Markup extends CommonTemplateMarkupOutputModel<Markup> {

        Markup(String text, String markup) {
            super(text, markup);
        }

        @Override
        public JunosOutputFormat getOutputFormat() {
            return INSTANCE;
        }
    }
}
