<#-- [edit policy-options prefix-list]: what each circuit receives, and announces where that is narrowed. -->
policy-options {
<#list slice.prefixLists as list>
    prefix-list ${list.name} {
<#list list.prefixes as prefix>
        ${prefix};
</#list>
    }
</#list>
}
