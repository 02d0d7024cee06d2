package dev.cantle.verify.reading;

import dev.cantle.verify.reading.xml.Leaf;
import dev.cantle.verify.reading.xml.ReplyKind;
import dev.cantle.verify.reading.xml.ReplyWalk;
import dev.cantle.verify.source.Reply;
import dev.cantle.verify.source.ReplyFormatException;
import dev.cantle.verify.source.ReplyReader;
import dev.cantle.verify.state.Software;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code get-software-information}, of one or several routing engines. Has no state: any thread may use it. */
public final class SoftwareReader implements ReplyReader<Software> {

    private static final Pattern AFTER_COLON = Pattern.compile("(?i)Junos:\\s*(\\S+)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");

    @Override
    public Software read(Reply reply) throws IOException, ReplyFormatException {
        List<Software.Item> items = new ArrayList<>();
        ReplyWalk walk = ReplyWalk.through(
                reply,
                ReplyKind.SOFTWARE,
                (at, xml) -> items.add(item(at.routingEngine(), xml.fill(SoftwareBean.class))));
        return new Software(walk.hasData(), items, walk.messages());
    }

    private static Software.Item item(@Nullable String routingEngine, SoftwareBean bean) {
        String model = Leaf.text(bean.productModel);
        return new Software.Item(
                routingEngine,
                Leaf.text(bean.hostName),
                model != null ? model : Leaf.text(bean.productName),
                version(bean));
    }

    /** Releases before 13.3 give the version only in the comment of a package, in one of two forms. */
    private static @Nullable String version(SoftwareBean bean) {
        String version = Leaf.text(bean.junosVersion);
        version = version != null ? version : comment(bean, "junos-version", AFTER_COLON);
        return version != null ? version : comment(bean, "junos", IN_BRACKETS);
    }

    private static @Nullable String comment(SoftwareBean bean, String packageName, Pattern pattern) {
        for (SoftwareBean.Packaged found : bean.packages) {
            Matcher matcher = pattern.matcher(Leaf.textOrEmpty(found.comment));
            if (Leaf.textOrEmpty(found.name).equals(packageName) && matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }
}
