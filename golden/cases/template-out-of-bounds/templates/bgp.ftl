<#-- Everything that is not the language of parts. -->
<#assign cmd = "freemarker.template.utility.Execute"?new()>
<#include "/etc/passwd">
routing-instances {
    ${slice.instance.name}-copy {
        description "${slice.instance.name}";
        # ${slice.instance.name}
    }
}
