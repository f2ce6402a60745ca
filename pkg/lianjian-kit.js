var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,l,u,{is:ee,defineProperty:te,getOwnPropertyDescriptor:ne,getOwnPropertyNames:re,getOwnPropertySymbols:ie,getPrototypeOf:ae}=Object,d=globalThis,oe=d.trustedTypes,se=oe?oe.emptyScript:``,ce=d.reactiveElementPolyfillSupport,le=(e,t)=>e,ue={toAttribute(e,t){switch(t){case Boolean:e=e?se:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},de=(e,t)=>!ee(e,t),fe={attribute:!0,type:String,converter:ue,reflect:!1,useDefault:!1,hasChanged:de};(l=Symbol).metadata!=null||(l.metadata=Symbol(`metadata`)),d.litPropertyMetadata!=null||(d.litPropertyMetadata=new WeakMap);var f=class extends HTMLElement{static addInitializer(e){var t;this._$Ei(),((t=this.l)==null?this.l=[]:t).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=fe){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&te(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){var r;let{get:i,set:a}=(r=ne(this.prototype,e))==null?{get(){return this[t]},set(e){this[t]=e}}:r;return{get:i,set(t){let r=i==null?void 0:i.call(this);a==null||a.call(this,t),this.requestUpdate(e,r,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){var t;return(t=this.elementProperties.get(e))==null?fe:t}static _$Ei(){if(this.hasOwnProperty(le(`elementProperties`)))return;let e=ae(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(le(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(le(`properties`))){let e=this.properties,t=[...re(e),...ie(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){var e;this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),(e=this.constructor.l)==null||e.forEach(e=>e(this))}addController(e){var t,n;((t=this._$EO)==null?this._$EO=new Set:t).add(e),this.renderRoot!==void 0&&this.isConnected&&((n=e.hostConnected)==null||n.call(e))}removeController(e){var t;(t=this._$EO)==null||t.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){var e;let t=(e=this.shadowRoot)==null?this.attachShadow(this.constructor.shadowRootOptions):e;return s(t,this.constructor.elementStyles),t}connectedCallback(){var e;this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostConnected)==null?void 0:t.call(e)})}enableUpdating(e){}disconnectedCallback(){var e;(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostDisconnected)==null?void 0:t.call(e)})}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){var i;let a=(((i=n.converter)==null?void 0:i.toAttribute)===void 0?ue:n.converter).toAttribute(t,n.type);this._$Em=e,a==null?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){var i,a,o;let e=n.getPropertyOptions(r),s=typeof e.converter==`function`?{fromAttribute:e.converter}:((i=e.converter)==null?void 0:i.fromAttribute)===void 0?ue:e.converter;this._$Em=r;let c=s.fromAttribute(t,e.type);this[r]=(a=c==null?(o=this._$Ej)==null?void 0:o.get(r):c)==null?c:a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){var a,o;let s=this.constructor;if(!1===r&&(i=this[e]),n!=null||(n=s.getPropertyOptions(e)),!(((a=n.hasChanged)==null?de:a)(i,t)||n.useDefault&&n.reflect&&i===((o=this._$Ej)==null?void 0:o.get(e))&&!this.hasAttribute(s._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){var o,s,c;n&&!((o=this._$Ej)==null?this._$Ej=new Map:o).has(e)&&(this._$Ej.set(e,(s=a==null?t:a)==null?this[e]:s),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&((c=this._$Eq)==null?this._$Eq=new Set:c).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{var n;e=this.shouldUpdate(t),e?(this.willUpdate(t),(n=this._$EO)==null||n.forEach(e=>{var t;return(t=e.hostUpdate)==null?void 0:t.call(e)}),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){var t;(t=this._$EO)==null||t.forEach(e=>{var t;return(t=e.hostUpdated)==null?void 0:t.call(e)}),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(e){}firstUpdated(e){}};f.elementStyles=[],f.shadowRootOptions={mode:`open`},f[le(`elementProperties`)]=new Map,f[le(`finalized`)]=new Map,ce==null||ce({ReactiveElement:f}),((u=d.reactiveElementVersions)==null?d.reactiveElementVersions=[]:u).push(`2.1.2`);var pe,me=globalThis,he=e=>e,ge=me.trustedTypes,_e=ge?ge.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,ve=`$lit$`,p=`lit$${Math.random().toFixed(9).slice(2)}$`,ye=`?`+p,be=`<${ye}>`,m=document,xe=()=>m.createComment(``),h=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Se=Array.isArray,Ce=e=>Se(e)||typeof(e==null?void 0:e[Symbol.iterator])==`function`,we=`[ 	
\f\r]`,Te=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ee=/-->/g,De=/>/g,g=RegExp(`>|${we}(?:([^\\s"'>=/]+)(${we}*=${we}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),Oe=/'/g,ke=/"/g,Ae=/^(?:script|style|textarea|title)$/i,je=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),_=je(1),v=je(2),y=Symbol.for(`lit-noChange`),b=Symbol.for(`lit-nothing`),Me=new WeakMap,x=m.createTreeWalker(m,129);function Ne(e,t){if(!Se(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return _e===void 0?t:_e.createHTML(t)}var Pe=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Te;for(let t=0;t<n;t++){var s;let n=e[t],c,l,u=-1,ee=0;for(;ee<n.length&&(o.lastIndex=ee,l=o.exec(n),l!==null);)ee=o.lastIndex,o===Te?l[1]===`!--`?o=Ee:l[1]===void 0?l[2]===void 0?l[3]!==void 0&&(o=g):(Ae.test(l[2])&&(i=RegExp(`</`+l[2],`g`)),o=g):o=De:o===g?l[0]===`>`?(o=(s=i)==null?Te:s,u=-1):l[1]===void 0?u=-2:(u=o.lastIndex-l[2].length,c=l[1],o=l[3]===void 0?g:l[3]===`"`?ke:Oe):o===ke||o===Oe?o=g:o===Ee||o===De?o=Te:(o=g,i=void 0);let te=o===g&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Te?n+be:u>=0?(r.push(c),n.slice(0,u)+ve+n.slice(u)+p+te):n+p+(u===-2?t:te)}return[Ne(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},Fe=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Pe(t,n);if(this.el=e.createElement(l,r),x.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=x.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(ve)){let t=u[o++],n=i.getAttribute(e).split(p),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?ze:r[1]===`?`?Be:r[1]===`@`?Ve:Re}),i.removeAttribute(e)}else e.startsWith(p)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(Ae.test(i.tagName)){let e=i.textContent.split(p),t=e.length-1;if(t>0){i.textContent=ge?ge.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],xe()),x.nextNode(),c.push({type:2,index:++a});i.append(e[t],xe())}}}else if(i.nodeType===8){if(i.data===ye)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(p,e+1))!==-1;)c.push({type:7,index:a}),e+=p.length-1}}a++}}static createElement(e,t){let n=m.createElement(`template`);return n.innerHTML=e,n}};function S(e,t,n=e,r){var i,a,o;if(t===y)return t;let s=r===void 0?n._$Cl:(i=n._$Co)==null?void 0:i[r],c=h(t)?void 0:t._$litDirective$;return(s==null?void 0:s.constructor)!==c&&(s==null||(a=s._$AO)==null||a.call(s,!1),c===void 0?s=void 0:(s=new c(e),s._$AT(e,n,r)),r===void 0?n._$Cl=s:((o=n._$Co)==null?n._$Co=[]:o)[r]=s),s!==void 0&&(t=S(e,s._$AS(e,t.values),s,r)),t}var Ie=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){var t;let{el:{content:n},parts:r}=this._$AD,i=((t=e==null?void 0:e.creationScope)==null?m:t).importNode(n,!0);x.currentNode=i;let a=x.nextNode(),o=0,s=0,c=r[0];for(;c!==void 0;){if(o===c.index){let t;c.type===2?t=new Le(a,a.nextSibling,this,e):c.type===1?t=new c.ctor(a,c.name,c.strings,this,e):c.type===6&&(t=new He(a,this,e)),this._$AV.push(t),c=r[++s]}o!==(c==null?void 0:c.index)&&(a=x.nextNode(),o++)}return x.currentNode=m,i}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},Le=class e{get _$AU(){var e,t;return(e=(t=this._$AM)==null?void 0:t._$AU)==null?this._$Cv:e}constructor(e,t,n,r){var i;this.type=2,this._$AH=b,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=(i=r==null?void 0:r.isConnected)==null||i}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&(e==null?void 0:e.nodeType)===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=S(this,e,t),h(e)?e===b||e==null||e===``?(this._$AH!==b&&this._$AR(),this._$AH=b):e!==this._$AH&&e!==y&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Ce(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==b&&h(this._$AH)?this._$AA.nextSibling.data=e:this.T(m.createTextNode(e)),this._$AH=e}$(e){var t;let{values:n,_$litType$:r}=e,i=typeof r==`number`?this._$AC(e):(r.el===void 0&&(r.el=Fe.createElement(Ne(r.h,r.h[0]),this.options)),r);if(((t=this._$AH)==null?void 0:t._$AD)===i)this._$AH.p(n);else{let e=new Ie(i,this),t=e.u(this.options);e.p(n),this.T(t),this._$AH=e}}_$AC(e){let t=Me.get(e.strings);return t===void 0&&Me.set(e.strings,t=new Fe(e)),t}k(t){Se(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(xe()),this.O(xe()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){var n;for((n=this._$AP)==null||n.call(this,!1,!0,t);e!==this._$AB;){let t=he(e).nextSibling;he(e).remove(),e=t}}setConnected(e){var t;this._$AM===void 0&&(this._$Cv=e,(t=this._$AP)==null||t.call(this,e))}},Re=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=b,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=b}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=S(this,e,t,0),a=!h(e)||e!==this._$AH&&e!==y,a&&(this._$AH=e);else{var o;let r=e,s,c;for(e=i[0],s=0;s<i.length-1;s++)c=S(this,r[n+s],t,s),c===y&&(c=this._$AH[s]),a||(a=!h(c)||c!==this._$AH[s]),c===b?e=b:e!==b&&(e+=((o=c)==null?``:o)+i[s+1]),this._$AH[s]=c}a&&!r&&this.j(e)}j(e){e===b?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e==null?``:e)}},ze=class extends Re{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===b?void 0:e}},Be=class extends Re{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==b)}},Ve=class extends Re{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){var n;if((e=(n=S(this,e,t,0))==null?b:n)===y)return;let r=this._$AH,i=e===b&&r!==b||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,a=e!==b&&(r===b||i);i&&this.element.removeEventListener(this.name,this,r),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){var t,n;typeof this._$AH==`function`?this._$AH.call((t=(n=this.options)==null?void 0:n.host)==null?this.element:t,e):this._$AH.handleEvent(e)}},He=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){S(this,e)}},Ue=me.litHtmlPolyfillSupport;Ue==null||Ue(Fe,Le),((pe=me.litHtmlVersions)==null?me.litHtmlVersions=[]:pe).push(`3.3.3`);var We=(e,t,n)=>{var r;let i=(r=n==null?void 0:n.renderBefore)==null?t:r,a=i._$litPart$;if(a===void 0){var o;let e=(o=n==null?void 0:n.renderBefore)==null?null:o;i._$litPart$=a=new Le(t.insertBefore(xe(),e),e,void 0,n==null?{}:n)}return a._$AI(e),a},Ge,Ke,qe=globalThis,Je=class extends f{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore!=null||(e.renderBefore=t.firstChild),t}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=We(t,this.renderRoot,this.renderOptions)}connectedCallback(){var e;super.connectedCallback(),(e=this._$Do)==null||e.setConnected(!0)}disconnectedCallback(){var e;super.disconnectedCallback(),(e=this._$Do)==null||e.setConnected(!1)}render(){return y}};Je._$litElement$=!0,Je.finalized=!0,(Ge=qe.litElementHydrateSupport)==null||Ge.call(qe,{LitElement:Je});var Ye=qe.litElementPolyfillSupport;Ye==null||Ye({LitElement:Je}),((Ke=qe.litElementVersions)==null?qe.litElementVersions=[]:Ke).push(`4.2.2`);function Xe(e,t){if(t.has(e))throw TypeError(`Cannot initialize the same private elements twice on an object`)}function C(e,t){Xe(e,t),t.add(e)}function w(e,t,n){Xe(e,t),t.set(e,n)}function T(e,t,n){if(typeof e==`function`?e===t:e.has(t))return arguments.length<3?t:n;throw TypeError(`Private element is not present on this object`)}function E(e,t,n){return e.set(T(e,t),n),n}function D(e,t){return e.get(T(e,t))}var Ze=class extends Error{constructor(e){super(e),this.name=`Crash`}},Qe=class extends Error{constructor(){super(`stopped`),this.name=`Stopped`}},$e=[`RuntimeError`,`RangeError`],et=new WeakMap,O=new WeakMap,tt=new WeakMap,nt=new WeakMap,rt=new WeakSet,it=class{constructor(e){C(this,rt),w(this,et,void 0),w(this,O,new Map),w(this,tt,0),w(this,nt,null),E(et,this,e),e.onmessage=({data:e})=>T(rt,this,at).call(this,e),e.onerror=e=>{e.preventDefault&&e.preventDefault(),this.fail(new Ze(e.message||`worker error`))}}call(e,t=[],n=[]){var r,i;if(D(nt,this))return Promise.reject(D(nt,this));let a=(E(tt,this,(r=D(tt,this),i=r++,r)),i);return new Promise((r,i)=>{D(O,this).set(a,{resolve:r,reject:i}),D(et,this).postMessage({id:a,call:e,args:t},n)})}fail(e){E(nt,this,e);let t=[...D(O,this).values()];D(O,this).clear();for(let{reject:n}of t)n(e)}};function at({id:e,ok:t,error:n}){let r=D(O,this).get(e);r&&(n&&$e.includes(n.name)?this.fail(new Ze(n.message)):(D(O,this).delete(e),n?r.reject(Object.assign(Error(n.message),{name:n.name})):r.resolve(t)))}function ot(e){"@babel/helpers - typeof";return ot=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},ot(e)}function st(e,t){if(ot(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(ot(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function ct(e){var t=st(e,`string`);return ot(t)==`symbol`?t:t+``}function k(e,t,n){return(t=ct(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var lt=new WeakMap,ut=new WeakMap,A=new WeakMap,j=new WeakMap,dt=new WeakMap,M=new WeakMap,N=new WeakSet,ft=class{constructor(e){C(this,N),w(this,lt,void 0),w(this,ut,null),w(this,A,null),w(this,j,null),w(this,dt,null),w(this,M,new Map),k(this,`onrestart`,()=>{}),E(lt,this,e)}async start(){return E(ut,this,D(lt,this).worker()),E(A,this,new it(D(ut,this))),D(A,this).call(`start`,[await D(lt,this).wasm()])}async open(e,t=()=>{}){await D(j,this),E(dt,this,e);try{await D(A,this).call(`open`,[e]),await T(N,this,mt).call(this,t)}catch(e){if(!(e instanceof Ze))throw e;await T(N,this,ht).call(this,D(A,this),t)}return this.readings()}readings(){return[...D(M,this).values()].map(e=>e.reading)}async load(e,t){await D(j,this);let n={name:e,blob:t,mappings:new Map,reading:null};return D(M,this).delete(e)&&await this.call(`unload`,[e]),await T(N,this,pt).call(this,n),D(M,this).set(e,n),n.reading}async unload(e){D(M,this).delete(e),await this.call(`unload`,[e])}async map(e,t,n){let r=D(M,this).get(e),i=await this.call(`map`,[e,t,n]);return r.mappings.set(t,n),r.reading=i,i}async call(e,t){await D(j,this);let n=D(A,this);try{return await n.call(e,t)}catch(e){throw e instanceof Ze&&(await T(N,this,ht).call(this,n),this.onrestart(null)),e}}stop(){let e=D(A,this);return e.fail(new Qe),T(N,this,ht).call(this,e)}};async function pt(e){let t=D(A,this),n;try{n=new Uint8Array(await e.blob.arrayBuffer())}catch{e.reading=_t(e.name,`damaged`,`文件在选择之后被移动或改动过，请重新选择。`);return}try{e.reading=await t.call(`load`,[e.name,n],[n.buffer]);for(let[n,r]of e.mappings)e.reading=await t.call(`map`,[e.name,n,r])}catch(n){if(!(n instanceof Ze))throw n;e.reading=_t(e.name,`damaged`,`读取这个文件时程序中断，文件可能已损坏。请用 WPS 打开后另存为新文件再试。`),await T(N,this,ht).call(this,t),this.onrestart(e.name)}}async function mt(e){let t=[...D(M,this).values()];for(let[n,r]of t.entries())r.reading.sha256!==``&&(e(n,t.length,r.name),await T(N,this,pt).call(this,r))}async function ht(e,t=()=>{}){e===D(A,this)&&(E(j,this,T(N,this,gt).call(this,t)),await D(j,this))}async function gt(e){D(ut,this).terminate(),await this.start(),D(dt,this)&&(await D(A,this).call(`open`,[D(dt,this)]),await T(N,this,mt).call(this,e))}function _t(e,t,n){return{file:e,sha256:``,format:`unknown`,refused:{code:t,message:n},sheets:[]}}var vt=/^(~\$|\.)/;function yt(e){return[...e].map(e=>({name:St(e.webkitRelativePath||e.name),blob:e})).filter(({name:e})=>e.split(`/`).every(e=>!vt.test(e)))}async function bt(e){let t=[...e.items].map(e=>e.webkitGetAsEntry&&e.webkitGetAsEntry()).filter(Boolean);if(t.length===0)return yt(e.files);let n=[];for(let e of t)await xt(e,e.isDirectory?e.fullPath.length+1:1,n);return n}async function xt(e,t,n){if(vt.test(e.name))return;if(e.isFile){let r=await new Promise((t,n)=>e.file(t,n));n.push({name:e.fullPath.slice(t),blob:r});return}let r=e.createReader();for(;;){let e=await new Promise((e,t)=>r.readEntries(e,t));if(e.length===0)return;for(let r of e)await xt(r,t,n)}}function St(e){return e.slice(e.indexOf(`/`)+1)}function Ct(e,t,n){let r=document.createElement(`a`);r.href=URL.createObjectURL(new Blob([t],{type:n})),r.download=e,r.click(),setTimeout(()=>URL.revokeObjectURL(r.href),6e4)}var wt=`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`;function Tt(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return n}var Et=[[``,`全年`],[`H1`,`上半年`],[`H2`,`下半年`],[`Q1`,`一季度`],[`Q2`,`二季度`],[`Q3`,`三季度`],[`Q4`,`四季度`],...Array.from({length:12},(e,t)=>[`-${String(t+1).padStart(2,`0`)}`,`${t+1}月`])];function Dt(e){let t=Number(e.slice(0,4)),n=e.slice(4),r=Et.find(([e])=>e===n),i=r?r[1]:e,a=Number(n.slice(1));return n[0]===`Q`?{year:t,part:n,name:i,first:a*3-2,months:3}:n[0]===`H`?{year:t,part:n,name:i,first:a*6-5,months:6}:n[0]===`-`?{year:t,part:n,name:i,first:a,months:1}:{year:t,part:n,name:i,first:1,months:12}}function Ot(e){let{year:t,name:n}=Dt(e);return`${t}年${n}`}function kt(){let e=new Date,t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}var At=new WeakMap,P=new WeakMap,jt=new WeakMap,F=new WeakSet,Mt=class extends EventTarget{constructor(e){super(),C(this,F),k(this,`catalog`,null),k(this,`settings`,{policy:void 0,period:String(new Date().getFullYear()),asOf:kt()}),k(this,`readings`,[]),k(this,`assessment`,null),k(this,`step`,1),k(this,`tab`,`overview`),k(this,`filter`,{}),k(this,`busy`,null),k(this,`notice`,``),k(this,`drawer`,null),k(this,`printing`,!1),w(this,At,void 0),w(this,P,void 0),w(this,jt,Promise.resolve()),E(At,this,e),E(P,this,new ft(e)),D(P,this).onrestart=e=>{let t=e?`读取“${e}”时程序中断`:`程序刚才中断`;this.notice=`${t}，已重新启动，其余文件已自动重新载入，可以继续使用。`,T(F,this,L).call(this)}}get hasSample(){return D(At,this).hasSample}start(){return T(F,this,I).call(this,async()=>{this.catalog=await D(P,this).start().catch(e=>{throw Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${e.message}）`)}),!this.settings.policy&&this.catalog.policies.length>0&&(this.settings.policy=this.catalog.policies[0].id),await D(P,this).open({...this.settings}),T(F,this,Lt).call(this,`ready`,{engine:this.catalog.engine})})}configure(e){let t={...this.settings,...e};return e.asOf&&!e.period&&this.settings.period===this.settings.asOf.slice(0,4)&&(t.period=e.asOf.slice(0,4)),Object.keys(t).every(e=>t[e]===this.settings[e])?Promise.resolve():(this.settings=t,T(F,this,L).call(this),this.catalog?T(F,this,I).call(this,()=>T(F,this,Nt).call(this)):Promise.resolve())}add(e){return T(F,this,I).call(this,async()=>{this.notice=``;for(let[t,{name:n,blob:r}]of e.entries())T(F,this,Ft).call(this,t,e.length,n),await D(P,this).load(n,r),T(F,this,Pt).call(this);return this.readings})}load(e){return this.add(yt(e))}async sample(){let e=await D(At,this).sample();return await this.configure({asOf:`2025-12-31`,period:`2025`}),this.add(e.map(({name:e,bytes:t})=>({name:e,blob:new Blob([t])})))}remove(e){return T(F,this,I).call(this,async()=>{await D(P,this).unload(e),T(F,this,Pt).call(this)})}map(e,t,n){return T(F,this,I).call(this,async()=>{await D(P,this).map(e,t,n),T(F,this,Pt).call(this)})}async stop(){this.busy&&(await D(P,this).stop(),T(F,this,Pt).call(this))}assess(){return T(F,this,I).call(this,async()=>(this.assessment||(this.busy={done:0,total:0,verb:`正在核查`,name:``},T(F,this,L).call(this),this.assessment=await D(P,this).call(`assess`,[]),T(F,this,Lt).call(this,`result`,this.assessment)),this.assessment))}page(e,t){return D(P,this).call(`page`,[e,t])}explain(e){return D(P,this).call(`explain`,[e])}render(e,t={}){return D(P,this).call(`render`,[e,t])}async download(e){let[t,n,r]=Rt[e],i=await T(F,this,It).call(this,()=>this.render(e));i&&Ct(`联建自查_${this.assessment.period}_${t}.${n}`,i,r)}async template(e,t){let n=await T(F,this,It).call(this,()=>D(P,this).call(`template`,[e]));n&&Ct(`联建_${t}_空白表.xlsx`,n,wt)}async print(){let e=()=>new Promise(e=>requestAnimationFrame(e));this.printing=!0,T(F,this,L).call(this);try{await e(),await this.page(`findings`,{limit:1}),await e(),window.print()}finally{this.printing=!1,T(F,this,L).call(this)}}async go(e){e>=3&&!this.assessment&&await this.assess(),e>=3&&!this.assessment||(this.step=e,T(F,this,L).call(this))}look(e,t={}){this.tab=e,this.filter=t,T(F,this,L).call(this)}open(e,t){this.drawer={...e,opener:t},T(F,this,L).call(this)}close(){let{opener:e}=this.drawer;this.drawer=null,T(F,this,L).call(this),e&&e.focus()}get title(){return`${Ot(this.settings.period)}区域化党建自查`}};async function Nt(){await D(P,this).open({...this.settings},(e,t,n)=>T(F,this,Ft).call(this,e,t,n)),T(F,this,Pt).call(this)}function Pt(){this.readings=D(P,this).readings(),this.assessment=null,this.step>2&&(this.step=2),T(F,this,Lt).call(this,`change`,{readings:this.readings})}function Ft(e,t,n){this.busy={done:e,total:t,name:n,verb:`正在读取`},T(F,this,L).call(this)}function I(e){return E(jt,this,D(jt,this).then(()=>T(F,this,It).call(this,e)).then(e=>(this.busy=null,T(F,this,L).call(this),e))),D(jt,this)}async function It(e){try{return await e()}catch(e){e instanceof Qe?this.notice=`已取消，先前读好的文件还在。`:(e.name!==`Crash`&&(this.notice=`没有做成：${e.message}`),T(F,this,Lt).call(this,`error`,{message:e.message})),T(F,this,L).call(this);return}}function Lt(e,t){this.dispatchEvent(new CustomEvent(`tell`,{detail:{name:e,detail:t}})),T(F,this,L).call(this)}function L(){this.dispatchEvent(new Event(`change`))}var Rt={workbook:[`工作簿`,`xlsx`,wt],page:[`打印页`,`html`,`text/html`]},R=o`
  :host {
    display: block;
    font-family: "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif;
    font-variant-numeric: tabular-nums;
    line-height: 1.6;
    color: #1f2328;
  }
  * { box-sizing: border-box; }
  [hidden] { display: none !important; }
  h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  h2 { font-size: 1.3em; line-height: 1.4; }
  h3 { font-size: 1.1em; line-height: 1.4; }
  h4 { font-size: 1em; }
  h2:focus { outline: none; }
  button:focus:not(:focus-visible), summary:focus:not(:focus-visible) { outline: none !important; }
  small, .small { font-size: 0.875em; }
  .quiet { color: #57606a; }
  .nowrap { white-space: nowrap; }
  .number { text-align: right; white-space: nowrap; }
  .card {
    background: #fff;
    border: 1px solid #d5dae1;
    border-radius: 6px;
    padding: 1em 1.2em;
    margin-bottom: 1em;
  }
  .card > h2, .card > h3 { margin-bottom: 0.5em; }
  button, select, input { font: inherit; color: inherit; }
  button {
    min-height: 2.3em;
    padding: 0.2em 0.9em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
    cursor: pointer;
  }
  button:hover { background: #eef3f9; }
  button:disabled { color: #6e7781; background: #f3f4f6; border-color: #d5dae1; cursor: default; }
  button.primary { background: #1f4e79; border-color: #1f4e79; color: #fff; }
  button.primary:hover { background: #173d60; }
  button.primary:disabled { background: #9aabbd; border-color: #9aabbd; }
  button.link {
    min-height: 0;
    padding: 0;
    border: 0;
    border-radius: 2px;
    background: none;
    color: #1a5694;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: #a9c1da;
    text-underline-offset: 0.2em;
  }
  button.link:hover { background: none; color: #0d3b6b; text-decoration-color: currentColor; }
  button:focus, select:focus, input:focus, summary:focus {
    outline: 3px solid #f0a500;
    outline-offset: 1px;
  }
  select, input[type="date"], input[type="search"] {
    min-height: 2.3em;
    max-width: 100%;
    padding: 0.2em 0.5em;
    border: 1px solid #8a94a3;
    border-radius: 4px;
    background: #fff;
  }
  label { display: inline-block; }
  .row { display: flex; flex-wrap: wrap; align-items: center; }
  .row > * { margin: 0.2em 0.6em 0.2em 0; }
  .row > *:last-child { margin-right: 0; }
  .spread { justify-content: space-between; }
  .scroll { overflow: auto; border: 1px solid #d5dae1; border-radius: 4px; background: #fff; }
  .tall { max-height: 31em; }
  table { border-collapse: separate; border-spacing: 0; width: 100%; }
  th, td { padding: 0.4em 0.7em; border-bottom: 1px solid #e4e8ed; text-align: left; vertical-align: top; }
  tbody tr:last-child > * { border-bottom: 0; }
  th { font-weight: 600; }
  th.number { text-align: right; }
  thead th { position: sticky; top: 0; z-index: 2; background: #edf1f5; white-space: nowrap; border-bottom: 1px solid #c9d1da; }
  .stick { position: sticky; left: 0; z-index: 1; background: #fff; border-right: 1px solid #d5dae1; }
  thead .stick { z-index: 3; background: #edf1f5; }
  .badge {
    display: inline-block;
    padding: 0 0.5em;
    border: 1px solid currentColor;
    border-radius: 3px;
    font-size: 0.8em;
    line-height: 1.5;
    white-space: nowrap;
  }
  .badge.local { color: #7a4b00; background: #fff1cc; }
  .badge.regulation { color: #8f1016; background: #fdeeee; }
  .badge.standard, .badge.logic { color: #1f4e79; background: #eaf1f8; }
  .badge.doubt { color: #4a4a4a; background: #ededed; }
  .error { color: #a3001b; }
  .warning { color: #7a4b00; }
  .hint { color: #4a4a4a; }
  .good { color: #00603b; }
  .cell { color: #57606a; font-size: 0.875em; overflow-wrap: anywhere; word-break: break-all; }
  summary { cursor: pointer; color: #1a5694; }
  .hidden-text { position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0 0 0 0); white-space: nowrap; }
  @media print {
    .no-print { display: none !important; }
    .scroll, .tall { overflow: visible; max-height: none; border: 0; }
    thead th, .stick { position: static; }
    th, td { padding: 0.25em 0.4em; }
    button.link { color: inherit; text-decoration: none; }
    tr, .card li { break-inside: avoid; }
    h2, h3 { break-after: avoid; }
    .card { border-color: #999; }
    * { -webkit-print-color-adjust: exact; }
  }
`,zt=new WeakMap,z=class extends Je{constructor(...e){super(...e),w(this,zt,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`change`,D(zt,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`change`,D(zt,this))}};k(z,`properties`,{session:{attribute:!1}}),k(z,`styles`,R);function B(e,t){customElements.get(e)||customElements.define(e,t)}var V=new WeakSet,Bt=class extends z{constructor(){super(),C(this,V),this.over=!1,this.blanks=!1}render(){let{session:e}=this;return e.catalog?_`
      ${T(V,this,Vt).call(this)}
      <section class="card">
        <h2 tabindex="-1">选择要自查的表格</h2>
        ${e.readings.length>0?``:_`<p class="quiet">
              平时在用的台账直接交上来，不用改格式：党组织名册、会议和培训台账、两新组织台账等，一次可选多个。支持 xlsx、xls、et、ods、csv。
            </p>`}
        ${T(V,this,Ht).call(this)}
        <div class="row start">
          <span class="quiet">还没有台账？</span>
          ${e.hasSample?_`<button ?disabled=${!!e.busy} @click=${()=>e.sample()}>载入示例</button>`:``}
          <button aria-expanded=${this.blanks} aria-controls="blanks" @click=${()=>this.blanks=!this.blanks}>下载空白表</button>
        </div>
        <div id="blanks" class="blanks" ?hidden=${!this.blanks}>
          <p class="quiet">每张表带填写说明和示例行，填好后再选进来。</p>
          <div class="row">
            ${e.catalog.ledgers.map(({ledger:t,title:n})=>_`<button @click=${()=>e.template(t,n)}>${n}</button>`)}
          </div>
        </div>
      </section>
      ${e.readings.length>0?T(V,this,Kt).call(this):``}
    `:``}};function Vt(){let{settings:e,catalog:t}=this.session,{year:n,part:r}=Dt(e.period),i=Math.max(Number(e.asOf.slice(0,4)),n),a=Array.from({length:6},(e,t)=>i-t),o=t.policies.find(t=>t.id===e.policy),s=e=>this.session.configure(e);return _`<section class="card settings" aria-label="设置">
      <label><span>考核期</span>
        <span class="pair">
          <select aria-label="考核年度" @change=${e=>s({period:e.target.value+r})}>
            ${a.map(e=>_`<option value=${e} .selected=${e===n}>${e}年</option>`)}
          </select>
          <select aria-label="考核期间" @change=${e=>s({period:n+e.target.value})}>
            ${Et.map(([e,t])=>_`<option value=${e} .selected=${e===r}>${t}</option>`)}
          </select>
        </span>
      </label>
      <label><span>截至日期</span>
        <input
          type="date"
          .value=${e.asOf}
          @change=${e=>e.target.value&&s({asOf:e.target.value})}
        />
      </label>
      <label class="policy"><span>规则包</span>
        <select @change=${e=>s({policy:e.target.value})}>
          ${t.policies.map(({id:t,title:n,version:r})=>_`<option value=${t} .selected=${t===e.policy}>${n}（${r}）</option>`)}
        </select>
      </label>
      ${o&&o.note?_`<p class="quiet small note">${o.note}</p>`:``}
    </section>`}function Ht(){let e=!!this.session.busy,t=this.session.readings.length>0;return _`<div
      class=${[`drop`,this.over?`over`:``,t?`slim`:``].join(` `)}
      @dragover=${e=>T(V,this,Ut).call(this,e,!0)}
      @dragleave=${e=>T(V,this,Ut).call(this,e,!1)}
      @drop=${e=>T(V,this,Wt).call(this,e)}
    >
      <p class="lead">把文件或整个文件夹拖到这里</p>
      <div class="row center">
        <label class="file">选择文件<input type="file" multiple ?disabled=${e} @change=${T(V,this,Gt)} /></label>
        <label class="file plain">选择文件夹<input type="file" webkitdirectory ?disabled=${e} @change=${T(V,this,Gt)} /></label>
      </div>
    </div>`}function Ut(e,t){e.preventDefault(),this.over=t}async function Wt(e){e.preventDefault(),this.over=!1;let t=await bt(e.dataTransfer);t.length>0&&this.session.add(t)}async function Gt({target:e}){let t=yt(e.files);t.length>0&&await this.session.add(t),e.value=``}function Kt(){let{session:e}=this,t=e.readings.filter(e=>e.refused).length,n=e.readings.length-t;return _`<section class="card">
      <div class="row spread">
        <h2>已选择 ${e.readings.length} 个文件${t>0?_`，<span class="error">${t} 个没能读取</span>`:``}</h2>
        <button class="primary" ?disabled=${n===0||!!e.busy} @click=${()=>e.go(2)}>
          下一步：核对识别
        </button>
      </div>
      <ul class="files">
        ${e.readings.map(t=>_`<li>
            <span class=${t.refused?`mark error`:`mark good`}>${t.refused?`✗`:`✓`}<span class="hidden-text">${t.refused?`没能读取`:`已读取`}</span></span>
            <span class="file-name">${t.file}</span>
            <span class="what">${T(V,this,qt).call(this,t)}</span>
            <button class="link" aria-label=${`移除 ${t.file}`} ?disabled=${!!e.busy} @click=${()=>e.remove(t.file)}>移除</button>
          </li>`)}
      </ul>
    </section>`}function qt({refused:e,sheets:t}){if(e)return _`<span class="error">${e.message}</span>`;let n=t.filter(e=>e.ledger);return n.length===0?_`<span class="warning">没有认出是哪种台账</span>`:n.map(e=>`${T(V,this,Jt).call(this,e.ledger)} ${e.records} 行`).join(`，`)}function Jt(e){let t=this.session.catalog.ledgers.find(t=>t.ledger===e);return t?t.title:e}k(Bt,`properties`,{over:{state:!0},blanks:{state:!0}}),k(Bt,`styles`,[R,o`
      .settings { display: grid; grid-template-columns: auto auto 1fr; grid-gap: 0.6em 1.6em; align-items: end; }
      .settings label > span:first-child { display: block; font-size: 0.875em; color: #57606a; }
      .settings .pair select + select { margin-left: 0.4em; }
      .settings .policy select { width: 100%; }
      .settings .note { grid-column: 1 / -1; }
      .drop { margin: 0.9em 0; padding: 1.5em 1em; border: 2px dashed #9aabbd; border-radius: 6px; background: #f8fafc; text-align: center; }
      .drop.over { border-color: #1f4e79; background: #e8f0f8; }
      .lead { font-size: 1.1em; margin-bottom: 0.6em; }
      .slim { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; margin: 0.5em 0; padding: 0.5em 1em; }
      .slim .lead { margin: 0 1.5em 0 0; }
      .center { justify-content: center; }
      .file { position: relative; padding: 0.35em 1.4em; border: 1px solid #1f4e79; border-radius: 4px; background: #1f4e79; color: #fff; overflow: hidden; cursor: pointer; }
      .file.plain { background: #fff; color: #1f4e79; }
      .file:hover { background: #173d60; color: #fff; }
      .file:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
      .file input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
      .blanks { margin-top: 0.6em; padding: 0.6em 0.9em; border-radius: 4px; background: #f5f6f8; }
      .files { margin-top: 0.6em; }
      .files li { display: grid; grid-template-columns: 1.5em minmax(10em, 2fr) 3fr auto; grid-gap: 0.4em; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .files .mark { font-weight: 700; }
      .file-name { overflow-wrap: anywhere; }
      @media (max-width: 40em) {
        .settings { grid-template-columns: 1fr; }
        .files li { grid-template-columns: 1.5em 1fr auto; }
        .files .what { grid-column: 2 / -1; grid-row: 2; }
      }
    `]),B(`lianjian-choose`,Bt);var Yt={met:`达标`,late:`补开`,short:`不足`,missed:`未开展`,pending:`未到期`,exempt:`不适用`},H={error:`必须改`,warning:`需说明`,hint:`提示`},Xt={error:`与规定不符或数据有误，改好再交`,warning:`可能属实，请核对并写明原因`,hint:`疑点，供人工参考，不影响得分`},Zt={regulation:`党内法规`,standard:`国家标准`,local:`地方做法`,logic:`数据逻辑`},Qt={need:`需求清单`,service:`服务清单`,resource:`资源清单`,project:`项目清单`};function U({hit:e,of:t}){return t===0?`无应覆盖对象`:`${(Math.round(e*1e3/t)/10).toFixed(1)}%`}function $t(e){return e.of===0?U(e):`${U(e)} (${e.hit}/${e.of})`}function W({file:e,sheet:t,cell:n}){return`${e} › ${t}!${n}`}function en({act:e,label:t,kind:n}){return n===`local`||n===`logic`?`${e}：${t}`:`《${e}》${t}`}function tn(e){let[t,n,r]=e.split(`-`).map(Number);return`${t}年${n}月${r}日`}function nn(e){return`★★★★★`.slice(0,e)+`☆☆☆☆☆`.slice(e)}var rn=.9,G=new WeakSet,an=class extends z{constructor(...e){super(...e),C(this,G)}render(){let{session:e}=this;if(e.step!==2)return``;let t=e.readings.filter(e=>!e.refused),n=t.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0),r=t.reduce((e,t)=>e+t.sheets.reduce((e,t)=>e+t.gapCount,0),0);return _`
      <section class="card"><div class="row spread">
        <div>
          <h2 tabindex="-1">核对一下，表认对了没有</h2>
          <p class="quiet">
            认错了就在下面改，改完自动重新读取。
            ${n>0?_`<span class="warning">${n} 张表没有认出。</span>`:``}
            ${r>0?_`<span class="warning">${r} 个单元格没有看懂。</span>`:``}
          </p>
        </div>
        <button class="primary" ?disabled=${!!e.busy} @click=${()=>e.go(3)}>下一步：开始自查</button>
      </div></section>
      ${t.map(e=>e.sheets.map(t=>T(G,this,on).call(this,e.file,t)))}
    `}};function on(e,t){let n=this.session.catalog.ledgers,r=n.find(e=>e.ledger===t.ledger);return _`<section class="card">
      <div class="row spread">
        <h3>${dn(t)} <span class="file">${e}</span> › ${t.sheet}</h3>
        <label class="taken">认作
          <select @change=${n=>T(G,this,ln).call(this,e,t,n.target.value||null)}>
            ${n.map(e=>_`<option value=${e.ledger} .selected=${e.ledger===t.ledger}>${e.title}</option>`)}
            <option value="" .selected=${!t.ledger}>不是台账</option>
          </select>
        </label>
      </div>
      ${r?T(G,this,sn).call(this,e,t,r):_`<p class="warning">没有认出是哪种台账，未参加核查。</p>`}
    </section>`}function sn(e,t,n){let r=t.columns.filter(e=>e.field&&e.confidence>=rn),i=t.columns.filter(e=>e.field&&e.confidence<rn),a=t.columns.filter(e=>!e.field),o=r=>T(G,this,cn).call(this,e,t,n,r);return _`
      <p>共 <strong>${t.records}</strong> 条记录${t.headerRows.length>0?_`，表头在第 ${t.headerRows.join(`、`)} 行`:``}${t.skippedRows.length>0?_`，跳过合计、落款等 ${t.skippedRows.length} 行（第 ${fn(t.skippedRows)} 行）`:``}。</p>
      ${t.missing.length>0?_`<p class="warning">缺少：${t.missing.join(`、`)}。与这些列有关的核查不做。</p>`:``}
      ${i.length>0?_`<h4>请看一下这 ${i.length} 列对得对不对</h4>${o(i)}`:``}
      ${r.length>0?_`<details><summary>已自动对上 ${r.length} 列</summary>${o(r)}</details>`:``}
      ${a.length>0?_`<details><summary>${a.length} 列没有用到</summary>${o(a)}</details>`:``}
      ${t.gapCount>0?_`<details>
            <summary>${t.gapCount} 个单元格没有看懂</summary>
            <ul class="gaps">
              ${t.gaps.map(e=>_`<li><span class="cell">${W(e.at)}</span> ${e.message}</li>`)}
              ${t.gapCount>t.gaps.length?_`<li class="quiet">只列出前 ${t.gaps.length} 个。</li>`:``}
            </ul>
          </details>`:``}
    `}function cn(e,t,n,r){return _`<div class="scroll"><table>
      <thead><tr><th>列</th><th>表里的标题</th><th>对应</th><th>含义</th></tr></thead>
      <tbody>
        ${r.map(r=>{let i=n.fields.find(e=>e.field===r.field);return _`<tr>
            <td class="nowrap">${r.column} 列</td>
            <td>${r.title||_`<span class="quiet">（空）</span>`}</td>
            <td>
              <select
                aria-label=${`${r.column} 列对应`}
                @change=${n=>T(G,this,un).call(this,e,t,r,n.target.value||null)}
              >
                <option value="" .selected=${!r.field}>（不用）</option>
                ${n.fields.map(e=>_`<option value=${e.field} .selected=${e.field===r.field}>${e.title}</option>`)}
              </select>
            </td>
            <td class="quiet small">${i?i.help:``}</td>
          </tr>`})}
      </tbody>
    </table></div>`}function ln(e,{sheet:t,headerRows:n},r){this.session.map(e,t,{ledger:r,headerRows:r?n:[],columns:[]})}function un(e,{sheet:t,ledger:n,headerRows:r,columns:i},a,o){this.session.map(e,t,{ledger:n,headerRows:r,columns:i.map(({column:e,field:t})=>e===a.column?{column:e,field:o}:{column:e,field:t===o?null:t})})}k(an,`styles`,[R,o`
      h3 .file { font-weight: 400; overflow-wrap: anywhere; }
      h3 .badge { margin-right: 0.3em; font-weight: 400; vertical-align: 0.08em; }
      .look { color: #7a4b00; background: #fff1cc; }
      .fine { color: #00603b; background: #e3f4ea; }
      .taken select { margin-left: 0.4em; }
      h4 { margin: 0.5em 0 0.3em; }
      details { margin-top: 0.5em; }
      details .scroll { margin-top: 0.4em; }
      .gaps { max-height: 16em; overflow: auto; margin-top: 0.3em; }
      .gaps li { padding: 0.2em 0; border-top: 1px solid #e4e8ed; }
      td select { width: 12em; }
    `]);function dn({ledger:e,columns:t,missing:n,gapCount:r}){return e?t.some(e=>e.field&&e.confidence<rn)||n.length>0||r>0?_`<span class="badge look">请核对</span>`:_`<span class="badge fine">已认出</span>`:_`<span class="badge doubt">未认出</span>`}function fn(e){return e.slice(0,5).join(`、`)+(e.length>5?` 等`:``)}B(`lianjian-check`,an);function pn({label:e,rows:t,scale:n}){return _`<div class="bars" role="img" aria-label=${e}>
    ${t.map(e=>_`<span class="name">${e.name}</span>${mn(e.parts,n)}<span class="text">${e.text}</span>`)}
  </div>`}function mn(e,t){let n=0;return _`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="10"></rect>
    ${e.map(({value:e,kind:r})=>{let i=t>0?e/t*100:0,a=v`<rect class=${r} x=${n} y="0" width=${i} height="10"></rect>`;return n+=i,a})}
  </svg>`}var hn=o`
  .bars { display: grid; grid-template-columns: fit-content(9em) 1fr auto; grid-gap: 0.35em 0.6em; align-items: center; font-size: 0.875em; line-height: 1.4; }
  .bars .text { text-align: right; white-space: nowrap; }
  .bar { display: block; width: 100%; min-width: 3em; height: 0.95em; }
  .bar .track { fill: #eceff3; }
  .bar .main { fill: #3b73a8; }
  .bar .met { fill: #3f9a6b; }
  .bar .late { fill: #e9c763; }
  .bar .short { fill: #dd8f2d; }
  .bar .missed { fill: #c6404c; }
  .bar .pending { fill: #c9ced6; }
`,gn=13,K=new WeakSet,_n=class extends z{constructor(...e){super(...e),C(this,K)}render(){let{assessment:e}=this.session;return e?_`
      ${T(K,this,vn).call(this,e)} ${T(K,this,yn).call(this)}
      <div class="answers">${T(K,this,bn).call(this,e)} ${T(K,this,xn).call(this,e)} ${T(K,this,Sn).call(this,e)}</div>
      ${T(K,this,wn).call(this,e.regional)} ${T(K,this,Tn).call(this,e.notes)}
    `:``}};function vn({findings:e,inputs:t}){let n=t.reduce((e,t)=>e.concat(t.sheets.filter(e=>e.ledger)),[]),r=n.reduce((e,t)=>e+t.records,0);return e.length===0?_`<p class="card clean good">✓ 检查了 ${n.length} 张表 ${r} 行，没有发现问题。</p>`:_`
      <div class="verdict">
        ${Object.keys(H).map(t=>{let n=e.filter(e=>e.severity===t).length;return _`<button class=${`count ${t}`} @click=${()=>this.session.look(`findings`,{severity:t})}>
            <span class="words"><strong>${H[t]}</strong><small>${Xt[t]}</small></span>
            <span class="figure">${n}</span>
          </button>`})}
      </div>
      <p class="quiet sum">共检查了 ${n.length} 张表 ${r} 行。</p>
    `}function yn(){let{readings:e}=this.session,t=e.filter(e=>e.refused).length,n=e.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0);return t+n===0?``:_`<p class="left warning">
      ${[t>0&&`${t} 个文件没能读取`,n>0&&`${n} 张表没有认出`].filter(Boolean).join(`，`)}，未参加核查。
      <button class="link no-print" @click=${()=>this.session.go(t>0?1:2)}>去看看</button>
    </p>`}function bn({duties:e}){let t=e.filter(e=>e.status!==`exempt`&&e.status!==`pending`),n=(e,t)=>e.filter(e=>e.status===t).length,r=n(t,`met`),i=[`met`,`late`,`short`,`missed`],a=this.session.catalog.duties.filter(({duty:e})=>t.some(t=>t.duty===e)).map(({duty:e,title:r})=>{let a=t.filter(t=>t.duty===e),o=i.map(e=>({kind:e,value:n(a,e)/a.length}));return{name:r,text:`${n(a,`met`)}/${a.length}`,parts:o}});return T(K,this,Cn).call(this,`duties`,`季度履职`,U({hit:r,of:t.length}),_`
      <p>到期应完成 ${t.length} 项次：</p>
      <ul class="key">${i.map(e=>_`<li><span class=${`swatch ${e}`}></span>${Yt[e]} ${n(t,e)}</li>`)}</ul>
      ${pn({label:`各项制度达标项次：${En(a)}`,rows:a,scale:1})}
    `,t.length===0&&`没有到期的履职事项。`)}function xn({scores:e}){let t=e.reduce((e,t)=>e+t.total,0)/e.length,n=[5,4,3,2,1,0].map(t=>{let n=e.filter(e=>e.stars===t).length;return{name:nn(t),text:`${n} 个`,parts:[{kind:`main`,value:n}]}}),r=Math.max(...n.map(e=>e.parts[0].value)),i=e.filter(e=>e.vetoes.length>0).length;return T(K,this,Cn).call(this,`scores`,`支部评分`,e.length>0?`平均 ${t.toFixed(2)}`:``,_`
      <p>${e.length} 个支部参加评分${i>0?`，${i} 个触发否决项`:``}。</p>
      ${pn({label:`星级分布：${En(n)}`,rows:n,scale:r})}
    `,e.length===0&&`没有可评分的支部。`)}function Sn({coverage:e}){let t=e.find(e=>e.path.length===0),n=t&&t.rates.organized,r=e.filter(e=>e.level===`community`&&e.rates.organized),i=r.length>0?r:e.filter(e=>e.level===`street`),a=({rates:{organized:{hit:e,of:t}}})=>t>0?e/t:1,o=(i.length>gn?i.slice().sort((e,t)=>a(e)-a(t)).slice(0,gn):i).map(e=>({name:e.area,text:U(e.rates.organized),parts:[{kind:`main`,value:e.rates.organized.of>0?e.rates.organized.hit/e.rates.organized.of:0}]}));return T(K,this,Cn).call(this,`coverage`,`两新覆盖`,n?U(n):``,n&&_`
      <p>实体运营 ${t.base} 个，组织覆盖 ${n.hit} 个，空白点 ${t.blanks} 个。</p>
      ${i.length>gn?_`<p class="quiet small">下面是组织覆盖率最低的 ${gn} 个：</p>`:``}
      ${pn({label:`组织覆盖率：${En(o)}`,rows:o,scale:1})}
    `,!n&&`没有两新组织台账，未计算覆盖率。`)}function Cn(e,t,n,r,i){return _`<section class="card answer">
      <div class="top"><h3>${t}</h3><span class="figure">${i?``:n}</span></div>
      ${i?_`<p class="quiet">${i}</p>`:r}
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(e)}>查看明细</button></p>
    </section>`}function wn({lists:e,agreements:t,matters:n,checkins:r,delegates:i}){let a=[...e.filter(e=>e.total>0).flatMap(e=>[[`${Qt[e.kind]}对接率`,e.matched],[`${Qt[e.kind]}办结率`,e.done]]),[`共建协议履约率`,t],[`社情事项办结率`,n.closed],[`按期办结率`,n.onTime],[`群众满意率`,n.satisfied],[`结果公示率`,n.published],[`在职党员报到率`,r],[`兼职委员到位率`,i]].filter(([,e])=>e.of>0);return a.length===0?``:_`<section class="card">
      <h3>共建情况</h3>
      <dl class="pairs">${a.map(([e,t])=>_`<div><dt>${e}</dt><dd>${$t(t)}</dd></div>`)}</dl>
    </section>`}function Tn(e){return e.length===0?``:_`<section class="card">
      <h3>核查说明</h3>
      <ul class="notes">
        ${e.map(({message:e,at:t})=>_`<li>${e}${t.length>0?_` <span class="cell">${W(t[0])}${t.length>1?` 等 ${t.length} 处`:``}</span>`:``}</li>`)}
      </ul>
    </section>`}k(_n,`styles`,[R,hn,o`
      .verdict { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 1em; }
      .count { display: flex; align-items: center; justify-content: space-between; padding: 0.7em 1.1em; border-width: 1px 1px 1px 5px; border-style: solid; border-radius: 6px; text-align: left; }
      .count strong { display: block; font-size: 1.1em; }
      .count small { color: #57606a; }
      .count .figure { margin-left: 0.5em; font-size: 1.9em; line-height: 1.2; font-weight: 700; }
      .count.error { background: #fff3f3; border-color: #a3001b; }
      .count.warning { background: #fffaeb; border-color: #b07a10; }
      .count.hint { background: #f7f8f9; border-color: #8a94a3; }
      .clean { font-size: 1.15em; background: #e3f4ea; border-color: #00603b; }
      .sum { margin: 0.4em 0; }
      .left { margin-bottom: 0.4em; }
      .answers { margin-top: 0.8em; }
      .answers { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .answer { display: flex; flex-direction: column; margin: 0; }
      .answer > p { margin-bottom: 0.6em; }
      .key { display: flex; flex-wrap: wrap; margin-bottom: 0.6em; font-size: 0.875em; }
      .key li { margin-right: 1em; white-space: nowrap; }
      .swatch { display: inline-block; width: 0.8em; height: 0.8em; margin-right: 0.35em; border-radius: 2px; vertical-align: -0.03em; }
      .swatch.met { background: #3f9a6b; }
      .swatch.late { background: #e9c763; }
      .swatch.short { background: #dd8f2d; }
      .swatch.missed { background: #c6404c; }
      .answer .more { margin: auto 0 0; padding-top: 0.7em; }
      .top { display: flex; justify-content: space-between; align-items: baseline; margin-bottom: 0.3em; }
      .top .figure { font-size: 1.5em; font-weight: 700; color: #1f4e79; }
      .pairs { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 0.4em 2em; }
      .pairs div { display: flex; justify-content: space-between; border-bottom: 1px solid #e4e8ed; }
      .notes li { padding: 0.25em 0; border-top: 1px solid #e4e8ed; }
      .notes li:first-child { border-top: 0; }
      @media print {
        .answer { break-inside: avoid; }
      }
      @media (max-width: 60em) {
        .answers, .pairs { grid-template-columns: 1fr; }
      }
      @media (max-width: 40em) {
        .verdict { grid-template-columns: 1fr; }
      }
    `]);function En(e){return e.map(e=>`${e.name} ${e.text}`).join(`，`)}B(`lianjian-overview`,_n);var Dn={met:v`<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,late:v`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,short:v`<path d="M8 1l7.3 13.5H.7z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.5" stroke="#fff" stroke-width="1.7"/>`,missed:v`<rect x="1" y="1" width="14" height="14" rx="1" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,pending:v`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,exempt:v`<path d="M3.5 8h9" stroke="currentColor" stroke-width="1.8"/>`};function On(e){return _`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${Dn[e]}</svg>`}function kn(){return _`<ul class="legend" aria-label="图例">
    ${Object.keys(Yt).map(e=>_`<li class="light ${e}">${On(e)} ${Yt[e]}</li>`)}
  </ul>`}var An=o`
  .shape { width: 1em; height: 1em; vertical-align: -0.12em; flex: none; }
  .light.met { color: #00603b; background-color: #e3f4ea; }
  .light.late { color: #7a4b00; background-color: #fff7df; }
  .light.short { color: #7a4b00; background-color: #ffe3b0; }
  .light.missed { color: #a3001b; background-color: #ffe1e1; }
  .light.pending { color: #4a4a4a; background-color: #f6f6f6; }
  .light.exempt { color: #6a6a6a; background-color: #ededed; }
  .legend { display: flex; flex-wrap: wrap; }
  .legend li { margin: 0.15em 0.3em 0.15em 0; padding: 0 0.6em; border-radius: 3px; font-size: 0.875em; line-height: 1.8; }
  .legend li:last-child { margin-right: 0; }
`;function jn({total:e,offset:t,limit:n,unit:r,turn:i}){if(e<=n)return``;let a=Math.min(t+n,e);return _`<nav class="pager no-print" aria-label="翻页">
    <button ?disabled=${t===0} @click=${()=>i(Math.max(0,t-n))}>上一页</button>
    <span>第 ${t+1}–${a} ${r}，共 ${e} ${r}</span>
    <button ?disabled=${a>=e} @click=${()=>i(t+n)}>下一页</button>
  </nav>`}var Mn=o`
  .pager { display: flex; align-items: center; justify-content: center; padding: 0.6em 0; }
  .pager span { margin: 0 1em; }
`,Nn=60,q=new WeakSet,Pn=class extends z{constructor(){super(),C(this,q),this.duty=``,this.text=``,this.trouble=!1,this.offset=0}render(){let{assessment:e,catalog:t,printing:n}=this.session;if(!e)return``;let r=t.duties.filter(({duty:t})=>e.duties.some(e=>e.duty===t));if(r.length===0)return _`<p class="card">没有可核查的履职事项：缺少党组织名册或会议、培训台账。</p>`;let i=T(q,this,In).call(this,e,r),a=n?i:i.slice(this.offset,this.offset+Nn);return _`
      <div class="row spread tools">
        <div class="row no-print">
          <label>制度 <select @change=${e=>T(q,this,Fn).call(this,{duty:e.target.value})}>
            <option value="" .selected=${!this.duty}>全部</option>
            ${r.map(({duty:e,title:t})=>_`<option value=${e} .selected=${e===this.duty}>${t}</option>`)}
          </select></label>
          <label>党组织 <input type="search" placeholder="名称中的字" .value=${this.text} @input=${e=>T(q,this,Fn).call(this,{text:e.target.value})} /></label>
          <label><input type="checkbox" .checked=${this.trouble} @change=${e=>T(q,this,Fn).call(this,{trouble:e.target.checked})} /> 只看没有达标的</label>
        </div>
        ${kn()}
      </div>
      ${i.length===0?_`<p class="card">没有符合条件的党组织。</p>`:T(q,this,Ln).call(this,a)}
      ${n?``:jn({total:i.length,offset:this.offset,limit:Nn,unit:`行`,turn:e=>this.offset=e})}
    `}};function Fn(e){Object.assign(this,e,{offset:0})}function In({duties:e,organizations:t},n){let r=new Map(t.map(({org:e},t)=>[e,t])),i=new Map(n.map(({duty:e,title:t},n)=>[e,{title:t,index:n}])),a=new Map;for(let t of e){if(this.duty&&t.duty!==this.duty||this.text&&!t.org.includes(this.text))continue;let e=`${t.org}\n${t.duty}`,r=i.get(t.duty)||{title:t.duty,index:n.length};a.has(e)||a.set(e,{org:t.org,kind:r,results:[]}),a.get(e).results.push(t)}return[...a.values()].filter(({results:e})=>!this.trouble||e.some(e=>e.status===`short`||e.status===`missed`)).sort((e,t)=>r.get(e.org)-r.get(t.org)||e.kind.index-t.kind.index)}function Ln(e){let t=e.reduce((e,{results:t})=>e.concat(t.map(e=>Dt(e.period))),[]),n=Math.min(...t.map(e=>e.months)),r=Math.min(...t.map(e=>e.first)),i=Math.max(...t.map(e=>e.first+e.months)),a=[];for(let e=r;e<i;e+=n)a.push(e);let{year:o}=t[0];return _`<div class="scroll tall"><table class=${n===1?`fine`:``}>
      <thead><tr>
        <th class="stick" scope="col">党组织</th>
        ${this.duty?``:_`<th scope="col">制度</th>`}
        ${a.map(e=>_`<th scope="col" class="when">${Bn(o,e,n)}</th>`)}
      </tr></thead>
      <tbody>
        ${e.map(({org:t,kind:a,results:o},s)=>{let c=s>0&&e[s-1].org===t,l=e.filter(e=>e.org===t).length;return _`<tr class=${c?`again`:``}>
            ${c?``:_`<th class="stick" scope="rowgroup" rowspan=${l}>${t}</th>`}
            ${this.duty?``:_`<td class="nowrap">${a.title}</td>`}
            ${T(q,this,Rn).call(this,o,r,i,n)}
          </tr>`})}
      </tbody>
    </table></div>`}function Rn(e,t,n,r){let i=[],a=t,o=e=>{e>a&&i.push(_`<td class="none" colspan=${(e-a)/r}></td>`)},s=e.map(e=>({result:e,...Dt(e.period)})).sort((e,t)=>e.first-t.first);for(let{result:e,first:t,months:n,name:c}of s)o(t),i.push(_`<td class="slot" colspan=${n/r}>${T(q,this,zn).call(this,e,c,n)}</td>`),a=t+n;return o(n),i}function zn(e,t,n){let{org:r,duty:i,status:a,counted:o,required:s,note:c}=e,l=Yt[a],u=a!==`exempt`&&(o<s||a===`met`||a===`late`)?`${o}/${s}`:``;return _`<button
      class=${`light ${a}`}
      title=${[`${t} ${l}`,u&&`${u} 次`,c].filter(Boolean).join(`，`)}
      aria-label=${`${r}，${t}，${l} ${u}`}
      @click=${t=>this.session.open({figure:{figure:`duty`,org:r,duty:i,period:e.period}},t.currentTarget)}
    >${On(a)}<span class="word">${l}</span>${n>1&&u?_`<span class="figures">${u}</span>`:``}</button>`}k(Pn,`properties`,{duty:{state:!0},text:{state:!0},trouble:{state:!0},offset:{state:!0}}),k(Pn,`styles`,[R,An,Mn,o`
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; min-width: 9em; max-width: 17em; }
      tbody tr > th.stick { vertical-align: top; padding-top: 0.5em; }
      tbody tr:not(.again) > * { border-top: 1px solid #c9d1da; }
      tbody tr:first-child > * { border-top: 0; }
      tbody td, tbody th { border-bottom: 0; vertical-align: middle; }
      th.when { text-align: center; }
      td.slot { padding: 0.15em; min-width: 4.6em; }
      td.none { background: #fafbfc; }
      .slot button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 2em; padding: 0 0.3em; border: 0; border-radius: 3px; font-size: 0.875em; white-space: nowrap; }
      .slot button:hover { box-shadow: inset 0 0 0 1px currentColor; }
      .slot .word { margin-left: 0.3em; }
      .slot .figures { margin-left: 0.5em; opacity: 0.85; }
      .fine td, .fine th { padding-left: 0.5em; padding-right: 0.5em; }
      .fine td.slot { padding: 0.15em 0.1em; }
      @media print {
        .fine td.slot { min-width: 0; }
        .fine td.slot[colspan="1"] .word { display: none; }
      }
    `]);function Bn(e,t,n){return n===1?`${t}月`:n===12?`${e}年`:Dt(e+(n===3?`Q${(t+2)/3}`:`H${(t+5)/6}`)).name}B(`lianjian-duties`,Pn);var J=new WeakSet,Vn=class extends z{constructor(){super(),C(this,J),this.open=new Set,this.group=``}render(){let{assessment:e,printing:t}=this.session;if(!e)return``;let{scores:n}=e;if(n.length===0)return _`<p class="card">没有可评分的支部：缺少党组织名册。</p>`;let r=[...new Set(n.map(e=>e.group))],i=r.filter(e=>t||!this.group||e===this.group);return _`
      <div class="row spread no-print tools">
        <p class="quiet">只在同一组内排名。点分数看它是怎么来的，点「明细」看每一项。</p>
        ${r.length>1?_`<label>分组 <select @change=${e=>this.group=e.target.value}>
              <option value="">全部</option>
              ${r.map(e=>_`<option value=${e}>${e}</option>`)}
            </select></label>`:``}
      </div>
      ${i.map(e=>T(J,this,Hn).call(this,e,n.filter(t=>t.group===e)))}
    `}};function Hn(e,t){let n=t.slice().sort((e,t)=>e.rank-t.rank);return _`<section>
      <h3>${e}（${t.length} 个支部）</h3>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="number" scope="col">名次</th><th scope="col">支部</th><th class="number" scope="col">得分</th>
          <th scope="col">星级</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${n.map(e=>[T(J,this,Un).call(this,e),this.open.has(e.org)?T(J,this,Wn).call(this,e):``])}</tbody>
      </table></div>
    </section>`}function Un(e){let t=this.open.has(e.org);return _`<tr>
      <td class="number">${e.rank}</td>
      <th scope="row">${e.org}${e.vetoes.map(e=>_`<div class="small error">否决项：${e}</div>`)}</th>
      <td class="number"><button class="link" @click=${t=>T(J,this,Kn).call(this,{org:e.org},t)}>${e.total.toFixed(2)}</button></td>
      <td class="nowrap stars" aria-label=${`${e.stars} 星`}>${nn(e.stars)}</td>
      <td class="wide-bar">${mn([{kind:`main`,value:e.total}],100)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${t} @click=${()=>T(J,this,Gn).call(this,e.org)}>${t?`收起`:`明细`}</button>
      </td>
    </tr>`}function Wn({org:e,items:t}){return _`<tr class="items"><td></td><td colspan="5">
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th><th scope="col">为什么</th></tr></thead>
        <tbody>
          ${t.map(t=>_`<tr class=${t.max===0?`quiet`:``}>
              <td>${t.title}</td>
              <td class="number">${t.max===0?`不适用`:_`<button class="link" @click=${n=>T(J,this,Kn).call(this,{org:e,indicator:t.indicator},n)}>${t.points.toFixed(2)}</button>`}</td>
              <td class="number">${t.max===0?``:t.max.toFixed(2)}</td>
              <td>${t.why}${t.at.length>0?_` <span class="cell">${W(t.at[0])}${t.at.length>1?` 等 ${t.at.length} 处`:``}</span>`:``}</td>
            </tr>`)}
        </tbody>
      </table>
    </td></tr>`}function Gn(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t}function Kn(e,t){this.session.open({figure:{figure:`score`,...e}},t.currentTarget)}k(Vn,`properties`,{open:{state:!0},group:{state:!0}}),k(Vn,`styles`,[R,hn,o`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .wide-bar { width: 30%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
    `]),B(`lianjian-scores`,Vn);var qn=100,Jn=1e4,Yn=[[`blank`,`空白点`,`没有党组织，也没有工作覆盖的单位`],[`due`,`应建未建`,`按规定应当建立党组织而没有建立的单位`],[`excluded`,`不计入`,`按规则包不计入实体运营数的单位`]],Xn=new WeakMap,Zn=new WeakMap,Qn=new WeakSet,$n=class extends z{constructor(){super(),C(this,Qn),w(this,Xn,null),w(this,Zn,qn),this.only=`blank`,this.page=null}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e)return;let n=t?Jn:qn;(D(Xn,this)!==e||D(Zn,this)!==n)&&(E(Zn,this,n),T(Qn,this,er).call(this,this.only,0))}render(){let{page:e,only:t}=this,[,n,r]=Yn.find(([e])=>e===t);return _`<section class="card">
      <div class="row spread">
        <h3>${n}名单${e?`（${e.total} 个）`:``}</h3>
        <label class="no-print">名单 <select @change=${e=>T(Qn,this,er).call(this,e.target.value,0)}>
          ${Yn.map(([e,n])=>_`<option value=${e} .selected=${e===t}>${n}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${r}。</p>
      ${e&&e.total===0?_`<p class="good">没有${n}。</p>`:``}
      ${e&&e.total>0?T(Qn,this,tr).call(this,e):``}
    </section>`}};async function er(e,t){let{assessment:n}=this.session;E(Xn,this,n),this.only=e;let r=await this.session.page(`units`,{only:e,offset:t,limit:D(Zn,this)}).catch(()=>null);D(Xn,this)===n&&this.only===e&&(this.page=r)}function tr({units:e,total:t,offset:n}){return _`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table>
        <thead><tr>
          <th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">组建方式</th><th class="number" scope="col">从业人数</th>
          <th class="number" scope="col">党员</th><th class="number" scope="col">正式党员</th><th scope="col">${this.only===`excluded`?`不计入的原因`:`指导员`}</th><th scope="col">位置</th>
        </tr></thead>
        <tbody>
          ${e.map(e=>_`<tr>
              <td>${e.name}</td>
              <td>${e.path.slice(-2).join(` › `)}</td>
              <td class="nowrap">${e.form}</td>
              <td class="number">${nr(e.staff)}</td>
              <td class="number">${nr(e.members)}</td>
              <td class="number">${nr(e.formal)}</td>
              <td>${this.only===`excluded`?e.excluded:e.instructor||`无`}</td>
              <td class="cell">${e.at.length>0?W(e.at[0]):``}</td>
            </tr>`)}
        </tbody>
      </table></div>
      ${jn({total:t,offset:n,limit:D(Zn,this),unit:`个`,turn:e=>T(Qn,this,er).call(this,this.only,e)})}
    `}k($n,`properties`,{only:{state:!0},page:{state:!0}}),k($n,`styles`,[R,Mn,o`.scroll { margin-top: 0.5em; }`]);function nr(e){return e==null?`未填`:e}B(`lianjian-units`,$n);var rr=[`organized`,`work`,`due`,`instructed`],ir=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`实体运营`],[`blanks`,`空白点`]],Y=new WeakSet,ar=class extends z{constructor(){super(),C(this,Y),this.all=!1,this.closed=new Set}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{coverage:n,plans:r}=e;if(n.every(e=>e.listed===0))return _`<p class="card">没有两新组织台账，未计算覆盖率。</p>`;let i=t.rates.filter(({rate:e})=>n.some(t=>t.rates[e])),a=this.all?i:i.filter(({rate:e})=>rr.includes(e));return _`
      <div class="row spread tools no-print">
        <p class="quiet">点任何一个数，看它由哪些单位、哪些格子得来。</p>
        <label><input type="checkbox" .checked=${this.all} @change=${e=>this.all=e.target.checked} /> 显示全部 ${i.length} 项指标</label>
      </div>
      <div class="scroll tall"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          ${ir.map(([,e])=>_`<th class="number" scope="col">${e}</th>`)}
          ${a.map(({title:e,formula:t})=>_`<th class="number" scope="col" title=${t}>${e}</th>`)}
        </tr></thead>
        <tbody>${pr(n).filter(e=>!T(Y,this,cr).call(this,e)).map(e=>T(Y,this,or).call(this,e,a,n))}</tbody>
      </table></div>
      ${T(Y,this,ur).call(this,n)}
      <lianjian-units .session=${this.session}></lianjian-units>
      ${T(Y,this,dr).call(this,r)}
    `}};function or(e,t,n){let r=e.path.join(`/`),i=e.path.length>0&&n.some(t=>fr(t,e)),a=!this.closed.has(r);return _`<tr class=${e.level}>
      <th class="stick" scope="row">
        <span class=${`depth depth-${Math.min(e.path.length,4)}`}></span>${i?_`<button class="fold no-print" aria-expanded=${a} aria-label=${`${a?`收起`:`展开`}${e.area}`} @click=${()=>T(Y,this,lr).call(this,r)}>${a?`−`:`+`}</button>`:_`<span class="fold-space"></span>`}${e.area}
      </th>
      ${ir.map(([t])=>_`<td class="number">${T(Y,this,sr).call(this,{figure:t,path:e.path},e[t])}</td>`)}
      ${t.map(({rate:t})=>{let n=e.rates[t];if(!n)return _`<td class="number quiet">–</td>`;if(n.of===0)return _`<td class="number quiet small">${U(n)}</td>`;let r=_`${U(n)} <span class="pair">(${n.hit}/${n.of})</span>`;return _`<td class="number">${T(Y,this,sr).call(this,{figure:`rate`,rate:t,path:e.path},r)}</td>`})}
    </tr>`}function sr(e,t){return _`<button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button>`}function cr({path:e}){return e.some((t,n)=>n<e.length&&this.closed.has(e.slice(0,n).join(`/`))&&n>0)}function lr(e){let t=new Set(this.closed);t.delete(e)||t.add(e),this.closed=t}function ur(e){let t=e.filter(e=>e.level===`community`&&e.rates.organized&&e.rates.organized.of>0);if(t.length===0)return``;let n=t.map(e=>{let{hit:t,of:n}=e.rates.organized;return{name:e.area,text:`${U({hit:t,of:n})}（${t}/${n}）`,parts:[{kind:`main`,value:t/n}]}});return _`<section class="card chart"><h3>各社区组织覆盖率</h3>${pn({label:`各社区组织覆盖率：${n.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:n,scale:1})}</section>`}function dr({jointBranches:e,instructors:t}){return _`
      ${e.length>0?_`<section class="card">
            <h3>联合组建建议</h3>
            <ul class="plans">
              ${e.map(e=>_`<li><strong>${e.site}</strong>：${e.units.join(`、`)}，共有正式党员 ${e.formalMembers} 名，可考虑联合组建党支部。</li>`)}
            </ul>
          </section>`:``}
      ${t.length>0?_`<section class="card">
            <h3>指导员派驻建议</h3>
            <ul class="plans">${t.map(e=>_`<li><strong>${e.instructor}</strong>：${e.units.join(`、`)}</li>`)}</ul>
          </section>`:``}
    `}k(ar,`properties`,{all:{state:!0},closed:{state:!0}}),k(ar,`styles`,[R,hn,o`
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      tr.all th, tr.district th, tr.street th { font-weight: 600; }
      tr.all > *, tr.district > * { background: #f3f6f9; }
      .depth { display: inline-block; }
      .depth-2 { width: 1.2em; }
      .depth-3 { width: 2.4em; }
      .depth-4 { width: 3.6em; }
      .fold, .fold-space { display: inline-block; width: 1.3em; min-height: 1.3em; height: 1.3em; line-height: 1.1em; margin-right: 0.4em; padding: 0; border-color: #c9d1da; text-align: center; vertical-align: 0; }
      .fold-space { height: auto; min-height: 0; }
      .pair { font-size: 0.875em; }
      .chart { margin-top: 1em; }
      @media print {
        .fold-space { display: none; }
      }
      .plans li { padding: 0.3em 0; border-top: 1px solid #e4e8ed; }
    `]);function fr(e,t){return e.path.length>t.path.length&&t.path.every((t,n)=>e.path[n]===t)}function pr(e){let t=new Map,n=e=>e.join(`/`);e.forEach((e,r)=>t.set(n(e.path),r));let r=({path:e})=>e.map((r,i)=>t.get(n(e.slice(0,i+1))));return e.map(e=>({area:e,rank:r(e)})).sort((e,t)=>{for(let n=0;n<Math.min(e.rank.length,t.rank.length);n++)if(e.rank[n]!==t.rank[n])return e.rank[n]-t.rank[n];return e.rank.length-t.rank.length}).map(e=>e.area)}B(`lianjian-coverage`,ar);var mr=100,hr=Object.keys(H),gr=new WeakMap,_r=new WeakMap,vr=new WeakMap,yr=new WeakMap,X=new WeakSet,br=class extends z{constructor(){super(),C(this,X),w(this,gr,null),w(this,_r,null),w(this,vr,mr),w(this,yr,0),this.query={},this.page=null}willUpdate(){let{assessment:e,filter:t,printing:n}=this.session;if(!e)return;let r=n?Math.max(e.findings.length,1):mr;(D(gr,this)!==e||D(_r,this)!==t||D(vr,this)!==r)&&(E(gr,this,e),E(_r,this,t),E(vr,this,r),T(X,this,xr).call(this,t,0))}render(){let{assessment:e}=this.session;return e?e.findings.length===0?_`<p class="card good">✓ 没有发现问题。</p>`:_`
      ${T(X,this,Sr).call(this,e)}
      ${this.page?T(X,this,wr).call(this,this.page.findings,e):_`<p class="quiet">正在取清单……</p>`}
      ${this.page?jn({...this.page,limit:D(vr,this),unit:`条`,turn:e=>T(X,this,xr).call(this,this.query,e)}):``}
    `:``}};async function xr(e,t){this.query=e;let n=await this.session.page(`findings`,{...e,offset:t,limit:D(vr,this)}).catch(()=>null);this.query===e&&(this.page=n)}function Sr({findings:e}){let{query:t}=this,n=e=>{let n={...t,...e};for(let e of Object.keys(n))n[e]||delete n[e];T(X,this,xr).call(this,n,0)},r=Dr(e,e=>e.rule),i=Dr(e.filter(e=>e.org),e=>e.org);return _`<div class="row tools no-print">
      <label>级别 <select @change=${e=>n({severity:e.target.value})}>
        <option value="" .selected=${!t.severity}>全部 ${e.length}</option>
        ${hr.map(n=>_`<option value=${n} .selected=${t.severity===n}>${H[n]} ${e.filter(e=>e.severity===n).length}</option>`)}
      </select></label>
      <label>规则 <select class="long" @change=${e=>n({rule:e.target.value})}>
        <option value="" .selected=${!t.rule}>全部</option>
        ${[...r].map(([e,n])=>_`<option value=${e} .selected=${t.rule===e}>${T(X,this,Er).call(this,e).title} ${n}</option>`)}
      </select></label>
      <label>党组织 <select class="long" @change=${e=>n({org:e.target.value})}>
        <option value="" .selected=${!t.org}>全部</option>
        ${[...i].map(([e,n])=>_`<option value=${e} .selected=${t.org===e}>${e} ${n}</option>`)}
      </select></label>
      <label>文字 <input type="search" placeholder="问题中的字" .value=${t.text||``} @input=${e=>T(X,this,Cr).call(this,e.target.value,n)} /></label>
    </div>`}function Cr(e,t){clearTimeout(D(yr,this)),E(yr,this,setTimeout(()=>t({text:e}),250))}function wr(e,{findings:t}){if(e.length===0)return _`<p class="card">没有符合条件的问题。</p>`;let n=new Map;for(let t of e)n.has(t.rule)||n.set(t.rule,[]),n.get(t.rule).push(t);return[...n].map(([e,n])=>{let{severity:r}=n[0],i=t.filter(t=>t.rule===e).length;return _`<section class="card">
        <div class="row spread top">
          <h3><span class=${`level ${r}`}>${H[r]}</span> ${T(X,this,Er).call(this,e).title} <span class="quiet small">共 ${i} 条</span></h3>
          <button class="link no-print" @click=${t=>this.session.open({rule:e},t.currentTarget)}>规则说明 ${e}</button>
        </div>
        <ul>${n.map(e=>T(X,this,Tr).call(this,e))}</ul>
      </section>`})}function Tr(e){let{org:t,message:n,at:r,because:i,basis:a}=e,o=this.session.catalog.articles.filter(e=>a.includes(e.id));return _`<li>
      <div class="message">${t?_`<strong>${t}</strong> `:``}${n}
        <button class="link no-print" aria-label=${`详情：${n}`} @click=${t=>this.session.open({finding:e},t.currentTarget)}>详情</button>
      </div>
      <div class="cell">${r.slice(0,3).map((e,t)=>_`${t>0?`；`:``}${W(e)}`)}${r.length>3?` 等 ${r.length} 处`:``}</div>
      ${i.slice(0,2).map(e=>_`<div class="small quiet">对照 ${W(e.at)}：${e.note}</div>`)}
      ${o.length>0?_`<div class="small quiet">依据：${o.map(en).join(`；`)}</div>`:``}
    </li>`}function Er(e){return this.session.catalog.rules.find(t=>t.code===e)||{title:e}}k(br,`properties`,{query:{state:!0},page:{state:!0}}),k(br,`styles`,[R,Mn,o`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .top { margin-bottom: 0.3em; }
      .level { display: inline-block; padding: 0 0.5em; margin-right: 0.3em; border: 1px solid currentColor; border-radius: 3px; font-size: 0.8em; font-weight: 400; }
      .level.error { background: #ffe1e1; }
      .level.warning { background: #fff1cc; }
      .level.hint { background: #ededed; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
    `]);function Dr(e,t){let n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))||0)+1);return new Map([...n].sort((e,t)=>t[1]-e[1]))}B(`lianjian-findings`,br);var Z=[[`overview`,`总览`],[`duties`,`季度履职`],[`scores`,`支部评分`],[`coverage`,`两新覆盖`],[`findings`,`问题清单`]],Or=new WeakSet,kr=class extends z{constructor(...e){super(...e),C(this,Or)}render(){let{session:e}=this,{assessment:t}=e;if(!t)return``;let n=e.printing;return _`
      <div class="head">
        <h2 tabindex="-1">${e.title}结果</h2>
        <p class="row quiet">
          <span>截至 ${tn(t.asOf)}</span>
          <span>规则包 ${T(Or,this,Ar).call(this)}</span>
          <span>校验码 ${t.seal.slice(0,12)}…</span>
        </p>
        <button class="no-print" @click=${()=>e.go(4)}>下一步：出报告</button>
      </div>
      <div class="tabs no-print" role="tablist" aria-label="自查结果" @keydown=${T(Or,this,Mr)}>
        ${Z.map(([t,n])=>_`<button
            role="tab"
            id=${`tab-${t}`}
            aria-controls=${`panel-${t}`}
            aria-selected=${e.tab===t}
            tabindex=${e.tab===t?0:-1}
            @click=${()=>e.look(t)}
          >${n}</button>`)}
      </div>
      ${Z.map(([t,r])=>_`<div
          role="tabpanel"
          id=${`panel-${t}`}
          aria-labelledby=${`tab-${t}`}
          ?hidden=${!n&&e.tab!==t}
        >
          <h2 class="print-only">${r}</h2>
          ${n||e.tab===t?T(Or,this,jr).call(this,t):``}
        </div>`)}
    `}};function Ar(){let{id:e,version:t}=this.session.assessment.policy,n=this.session.catalog.policies.find(t=>t.id===e);return`${n?n.title:e}（${t}）`}function jr(e){let{session:t}=this;return e===`overview`?_`<lianjian-overview .session=${t}></lianjian-overview>`:e===`duties`?_`<lianjian-duties .session=${t}></lianjian-duties>`:e===`scores`?_`<lianjian-scores .session=${t}></lianjian-scores>`:e===`coverage`?_`<lianjian-coverage .session=${t}></lianjian-coverage>`:_`<lianjian-findings .session=${t}></lianjian-findings>`}function Mr(e){let t=Z.findIndex(([e])=>e===this.session.tab),n={ArrowRight:t+1,ArrowLeft:t-1,Home:0,End:Z.length-1}[e.key];if(n===void 0)return;e.preventDefault();let[r]=Z[(n+Z.length)%Z.length];this.session.look(r),this.updateComplete.then(()=>this.renderRoot.querySelector(`#tab-${r}`).focus())}k(kr,`styles`,[R,o`
      .head { display: grid; grid-template-columns: 1fr auto; grid-gap: 0 1em; align-items: center; margin-bottom: 0.8em; }
      .head p { grid-row: 2; }
      .head p > * { margin: 0 1em 0 0; }
      .head button { grid-column: 2; grid-row: 1 / 3; }
      .tabs { display: flex; flex-wrap: wrap; border-bottom: 1px solid #c9d1da; margin-bottom: 1em; }
      .tabs button { min-height: 2.7em; padding: 0 1.3em; margin-bottom: -1px; border: 1px solid transparent; border-radius: 6px 6px 0 0; background: none; }
      .tabs button:hover { background: #e9eef4; }
      .tabs [aria-selected="true"], .tabs [aria-selected="true"]:hover { background: #fff; border-color: #c9d1da; border-bottom-color: #fff; box-shadow: inset 0 3px 0 #1f4e79; font-weight: 600; color: #1f4e79; }
      .print-only { display: none; }
      @media (max-width: 40em) {
        .head { display: block; }
        .tabs button { flex: 1 1 auto; padding: 0 0.2em; font-size: 0.94em; white-space: nowrap; }
      }
      @media print {
        .print-only { display: block; margin: 1em 0 0.5em; }
        .head { display: block; }
      }
    `]),B(`lianjian-result`,kr);var Nr=new WeakSet,Pr=class extends z{constructor(...e){super(...e),C(this,Nr)}render(){let{session:e}=this,{assessment:t}=e;if(!t||e.step!==4)return``;let n=e=>t.findings.filter(t=>t.severity===e).length;return _`
      <section class="card">
        <h2 tabindex="-1">出报告</h2>
        <p>
          ${e.title}，截至 ${tn(t.asOf)}：
          ${Object.keys(H).map(e=>`${H[e]} ${n(e)} 处`).join(`，`)}。
        </p>
        <ul class="papers">
          <li>
            <div><h3>工作簿（xlsx）</h3><p class="quiet">季度履职、支部评分、两新覆盖和问题清单，一张表一页，可用 WPS 或 Excel 打开。</p></div>
            <button class="primary" @click=${()=>e.download(`workbook`)}>下载工作簿</button>
          </li>
          <li>
            <div><h3>打印页（html）</h3><p class="quiet">排好 A4 版面的网页，双击打开即可打印或另存为 PDF。</p></div>
            <button class="primary" @click=${()=>e.download(`page`)}>下载打印页</button>
          </li>
          <li>
            <div><h3>直接打印</h3><p class="quiet">打印自查结果的总览和各张表。</p></div>
            <button @click=${()=>e.print()}>打印</button>
          </li>
        </ul>
      </section>
      <section class="card">
        <h3>校验码</h3>
        <p class="quiet">由程序版本、规则包、考核期、截至日期和全部文件算出。别人用同样的文件核查，校验码一定相同；改动过任何一处，校验码就不同。</p>
        <div class="row">
          <code class="seal">${t.seal}</code>
          <button @click=${T(Nr,this,Fr)}>${this.copied?`已复制`:`复制`}</button>
        </div>
        <p class="quiet small">规则包 ${t.policy.id} ${t.policy.version}，程序 ${t.engine}。</p>
      </section>
    `}};function Fr(){let e=this.renderRoot.querySelector(`.seal`),t=getSelection(),n=document.createRange();n.selectNodeContents(e),t.removeAllRanges(),t.addRange(n),this.copied=document.execCommand(`copy`),t.removeAllRanges(),setTimeout(()=>this.copied=!1,2e3)}k(Pr,`properties`,{copied:{state:!0}}),k(Pr,`styles`,[R,o`
      .papers { margin-top: 0.8em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers button { min-width: 8em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `]),B(`lianjian-report`,Pr);function Ir(e){let t=e.replace(/^\s*# .*\n/,``).split(/\r?\n/),n=[],r=0,i=e=>{let n=[];for(;r<t.length&&e(t[r]);)n.push(t[r++]);return n};for(;r<t.length;){let e=t[r];if(e.trim()===``)r++;else if(e.startsWith("```")){r++;let t=i(e=>!e.startsWith("```"));r++,n.push(e.includes(`csv`)?Br(t):_`<pre>${t.join(`
`)}</pre>`)}else if(e.startsWith(`#`))r++,n.push(_`<h4>${e.replace(/^#+\s*/,``)}</h4>`);else if(e.startsWith(`>`)){let e=i(e=>e.startsWith(`>`)).map(e=>e.replace(/^>\s?/,``));n.push(_`<blockquote>${zr(e.join(``))}</blockquote>`)}else if(Lr.test(e)){let e=i(e=>Lr.test(e)).map(e=>e.replace(Lr,``));n.push(_`<ul class="plain">${e.map(e=>_`<li>${zr(e)}</li>`)}</ul>`)}else{let e=i(e=>e.trim()!==``&&!/^(```|#|>)/.test(e)&&!Lr.test(e));n.push(_`<p>${zr(e.map(Rr).join(``))}</p>`)}}return n}var Lr=/^\s*([-*]|\d+\.)\s+/;function Rr(e){let t=/^→\s*(\S+)\s*(.*)$/.exec(e);if(!t)return e;let[,n,r]=t;return n===`无`?`结果：没有问题。`:`结果：${r||`本表`} 报出 ${n}。`}function zr(e){return e.replace(/\[([^\]]*)\]\([^)]*\)/g,`$1`).split(/(`[^`]+`|\*\*[^*]+\*\*)/).map(e=>e.startsWith("`")&&e.length>1?_`<code>${e.slice(1,-1)}</code>`:e.startsWith(`**`)&&e.length>4?_`<strong>${e.slice(2,-2)}</strong>`:e)}function Br(e){let[t,...n]=e.filter(e=>e.trim()!==``).map(Vr);return t?_`<div class="scroll"><table>
    <thead><tr>${t.map(e=>_`<th>${e}</th>`)}</tr></thead>
    <tbody>${n.map(e=>_`<tr>${e.map(e=>_`<td>${e}</td>`)}</tr>`)}</tbody>
  </table></div>`:``}function Vr(e){let t=[];for(let[,n,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))t.push(n===void 0?r:n.replace(/""/g,`"`));return t}var Hr=new WeakMap,Q=new WeakSet,Ur=class extends z{constructor(...e){super(...e),C(this,Q),w(this,Hr,null)}render(){let{drawer:e}=this.session;return _`<dialog aria-labelledby="title" @cancel=${T(Q,this,Gr)} @click=${T(Q,this,Kr)}>
      ${e?_`<div class="head">
              <h2 id="title" tabindex="-1">${T(Q,this,Jr).call(this,e)}</h2>
              <button @click=${()=>this.session.close()}>关闭</button>
            </div>
            <div class="body">${T(Q,this,Yr).call(this,e)}</div>`:``}
    </dialog>`}updated(){let{drawer:e}=this.session;if(e===D(Hr,this))return;E(Hr,this,e);let t=this.renderRoot.querySelector(`dialog`);e?(t.open||t.showModal(),this.renderRoot.querySelector(`h2`).focus(),e.figure&&T(Q,this,Wr).call(this,e)):t.open&&t.close()}};async function Wr(e){this.explanation=null,this.failed=``;try{let t=await this.session.explain(e.figure);this.session.drawer===e&&(this.explanation=t)}catch(e){this.failed=e.message}}function Gr(e){e.preventDefault(),this.session.close()}function Kr(e){e.target.localName===`dialog`&&this.session.close()}function qr(e){return this.session.catalog.rules.find(t=>t.code===e)}function Jr({finding:e,rule:t}){let n=T(Q,this,qr).call(this,e?e.rule:t);return n?n.title:this.explanation?this.explanation.title:`这个数怎么来的`}function Yr({figure:e,finding:t,rule:n}){if(t)return T(Q,this,$r).call(this,t);if(n)return _`<h3>规则说明（${n}）</h3>${T(Q,this,ei).call(this,n)}`;if(this.failed)return _`<p class="error">没有取到说明：${this.failed}</p>`;if(!this.explanation)return _`<p class="quiet">正在取说明……</p>`;let{value:r,steps:i,basis:a}=this.explanation;return _`
      ${T(Q,this,Xr).call(this,e,r)}
      <h3>怎么来的</h3>
      <ol class="steps">${ni(i).map(e=>T(Q,this,Zr).call(this,e,i.length<=ii))}</ol>
      ${T(Q,this,ti).call(this,a)}
    `}function Xr({figure:e,org:t,duty:n,period:r},i){if(e!==`duty`)return _`<p class="value">${i}</p>`;let{status:a,note:o}=this.session.assessment.duties.find(e=>e.org===t&&e.duty===n&&e.period===r);return _`<p class="state"><span class=${`light ${a}`}>${On(a)} ${Yt[a]}</span> ${o}</p>`}function Zr(e,t){let n=_`<span class="line"><span>${e.text}</span>${e.value?_`<strong>${e.value}</strong>`:``}</span>`,r=e.parts.length>0?_`<ol>${e.parts.map(e=>T(Q,this,Zr).call(this,e,t))}</ol>`:``;return e.depth===0||r===``?_`<li class="step">${n} ${T(Q,this,Qr).call(this,e)} ${r}</li>`:_`<li class="step"><details ?open=${t}><summary>${n}</summary>${T(Q,this,Qr).call(this,e)} ${r}</details></li>`}function Qr({at:e,rejected:t}){return _`${ri(e)}
      ${t.length>0?_`<ul class="rejected">
            ${t.map(e=>_`<li><span class="mark">不计</span>${e.why} <span class="cell">${W(e.at)}</span></li>`)}
          </ul>`:``}`}function $r({severity:e,org:t,message:n,at:r,because:i,basis:a,fix:o,rule:s}){let c=this.session.catalog.articles.filter(e=>a.includes(e.id));return _`
      <p class="message"><span class=${`badge ${e}`}>${H[e]}</span> ${t?_`<strong>${t}</strong> `:``}${n}</p>
      ${r.length>0?_`<h3>在哪里</h3>${ri(r)}`:``}
      ${i.length>0?_`<h3>为什么</h3>
            <ul class="plain">${i.map(e=>_`<li>${e.note} <span class="cell">${W(e.at)}</span></li>`)}</ul>`:``}
      ${o?_`<h3>建议改法</h3>
            <p>${o.title}</p>
            <ul class="plain">${o.edits.map(e=>_`<li><span class="cell">${W(e.at)}</span> 改为「${e.value}」</li>`)}</ul>`:``}
      ${T(Q,this,ti).call(this,c)}
      <details class="folded"><summary>规则说明（${s}）</summary>${T(Q,this,ei).call(this,s)}</details>
    `}function ei(e){let t=T(Q,this,qr).call(this,e);return t?_`<div class="docs">${Ir(t.docs)}</div>`:``}function ti(e){return e.length===0?``:_`<h3>依据</h3>
      <ul>
        ${e.map(e=>_`<li class="citation">
            <p>
              <strong>${e.act}</strong> ${e.label===e.act?``:e.label}
              <span class=${`badge ${e.kind}`}>${Zt[e.kind]}</span>
              ${e.verified?``:_`<span class="badge doubt">条号待核</span>`}
            </p>
            ${e.text?_`<blockquote>${e.text}</blockquote>`:``} ${e.note?_`<p class="small quiet">${e.note}</p>`:``}
          </li>`)}
      </ul>`}k(Ur,`properties`,{explanation:{state:!0},failed:{state:!0}}),k(Ur,`styles`,[R,An,o`
      dialog { position: fixed; top: 0; right: 0; bottom: 0; left: auto; width: 38em; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; border-left: 1px solid #c9d1da; background: #fff; color: inherit; overflow: auto; }
      dialog::backdrop { background: rgba(20, 30, 45, 0.35); }
      .head { position: sticky; top: 0; z-index: 1; display: grid; grid-template-columns: 1fr auto; grid-gap: 1em; align-items: start; padding: 1em 1.4em; background: #fff; border-bottom: 1px solid #d5dae1; }
      .body { padding: 0 1.4em 2em; }
      h3 { margin-top: 1.2em; margin-bottom: 0.4em; }
      .value { margin-top: 0.6em; font-size: 1.9em; font-weight: 700; color: #1f4e79; line-height: 1.3; }
      .message { margin-top: 1em; }
      .state { margin-top: 0.8em; }
      .state .light { display: inline-block; margin-right: 0.6em; padding: 0.1em 0.7em; border-radius: 4px; font-size: 1.3em; font-weight: 700; }
      .step { padding: 0.4em 0; border-top: 1px solid #e4e8ed; }
      .step ol { margin-top: 0.4em; padding-left: 1.1em; }
      .step ol > .step:last-child { padding-bottom: 0; }
      .step summary { position: relative; display: block; padding-left: 1.1em; color: inherit; }
      .step summary::-webkit-details-marker { display: none; }
      .step summary::before { content: "▸"; position: absolute; left: 0; color: #1a5694; }
      .step [open] > summary::before { content: "▾"; }
      .folded { margin-top: 1.4em; padding-top: 0.8em; border-top: 1px solid #e4e8ed; }
      .line { display: flex; justify-content: space-between; }
      .line strong { margin-left: 1em; white-space: nowrap; }
      .rejected { margin-top: 0.2em; padding: 0.3em 0.7em; background: #fff8e8; border-radius: 4px; font-size: 0.94em; }
      .mark { margin-right: 0.5em; color: #7a4b00; font-weight: 600; }
      .citation { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
      blockquote { margin: 0.3em 0; padding: 0.2em 0 0.2em 0.9em; border-left: 3px solid #c9d1da; color: #3a424c; }
      .plain { padding-left: 1.3em; list-style: disc; }
      .docs > * { margin-bottom: 0.5em; }
      .docs h4 { margin-top: 0.9em; }
      .docs thead th { position: static; }
      .docs table { font-size: 0.875em; }
      pre { white-space: pre-wrap; }
      code { padding: 0 0.3em; border-radius: 3px; background: #eff2f5; }
    `]);function ni(e){let t=[],n=[];for(let r of e){let e={...r,parts:[]};n.length=Math.min(r.depth,n.length),(n.length>0?n[n.length-1].parts:t).push(e),n.push(e)}return t}function ri(e){if(e.length===0)return``;let t=e=>_`<ul class="cells">${e.map(e=>_`<li class="cell">${W(e)}</li>`)}</ul>`;return e.length<=ii?t(e):_`${t(e.slice(0,ii))}<details><summary class="small">还有 ${e.length-ii} 处</summary>${t(e.slice(ii))}</details>`}var ii=20;B(`lianjian-drawer`,Ur);var ai=[`选择文件`,`核对识别`,`自查结果`,`出报告`],oi=[[`normal`,`标准`],[`large`,`大字`],[`huge`,`特大`]],si=new WeakMap,ci=new WeakSet,li=class extends z{constructor(){super(),C(this,ci),w(this,si,1),this.size=`normal`}async updated(){let{step:e}=this.session;if(e===D(si,this))return;E(si,this,e);let t=this.renderRoot.querySelector(`[data-step="${e}"] > *`);await t.updateComplete;let n=t.renderRoot.querySelector(`h2`);n&&n.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView()}render(){let{session:e}=this;return _`
      <header class="bar no-print">
        <div class="wide">
          <div class="name"><strong>联建</strong><span>区域化党建自查</span></div>
          <div class="sizes" role="group" aria-label="字号">
            ${oi.map(([e,t])=>_`<button aria-pressed=${this.size===e} @click=${()=>this.size=e}>${t}</button>`)}
          </div>
        </div>
      </header>
      <div class="promise no-print"><div class="wide">文件只在本机处理，不上传、不联网。</div></div>
      <nav class="wide no-print" aria-label="步骤">
        <ol class="steps">${ai.map((e,t)=>T(ci,this,ui).call(this,t+1,e))}</ol>
      </nav>
      <main class="wide">
        <div role="status" class="no-print">${T(ci,this,di).call(this)}</div>
        <div data-step="1" ?hidden=${e.step!==1}><lianjian-choose .session=${e}></lianjian-choose></div>
        <div data-step="2" ?hidden=${e.step!==2}><lianjian-check .session=${e}></lianjian-check></div>
        <div data-step="3" ?hidden=${e.step!==3} class="printed"><lianjian-result .session=${e}></lianjian-result></div>
        <div data-step="4" ?hidden=${e.step!==4} class="no-print"><lianjian-report .session=${e}></lianjian-report></div>
      </main>
      <lianjian-drawer class="no-print" .session=${e}></lianjian-drawer>
    `}};function ui(e,t){let{session:n}=this,r=n.readings.length>0,i=e===1||r&&n.readings.some(e=>!e.refused);return _`<li class=${e<n.step?`done`:``}>
      <button
        aria-current=${n.step===e?`step`:`false`}
        ?disabled=${!i||!!n.busy}
        @click=${()=>n.go(e)}
      ><span class="digit">${e}</span><span>${t}</span></button>
    </li>`}function di(){let{busy:e,notice:t,catalog:n}=this.session;if(e){let{done:t,total:n,name:r,verb:i}=e;return _`<div class="card progress">
        <span class="what">${i}${n>0?` ${t+1}/${n}：${r}`:`……`}</span>
        ${n>0?_`<progress max=${n} .value=${t}></progress>`:_`<progress></progress>`}
        <button @click=${()=>this.session.stop()}>取消</button>
      </div>`}return t?_`<div class="card notice">${t}</div>`:n?``:_`<p class="quiet">正在打开……</p>`}k(li,`properties`,{size:{reflect:!0}}),k(li,`styles`,[R,o`
      :host { font-size: 16px; min-height: 100vh; background: #f5f6f8; padding-bottom: 2em; }
      :host([size="large"]) { font-size: 18px; }
      :host([size="huge"]) { font-size: 21px; }
      .wide { max-width: 78em; margin: 0 auto; padding: 0 1.25em; }
      .bar { background: #b3131a; color: #fff; }
      .bar .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 3.5em; }
      .name strong { font-size: 1.5em; letter-spacing: 0.1em; margin-right: 0.5em; }
      .name span { font-size: 1.15em; }
      .sizes button { min-height: 1.9em; padding: 0 0.7em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; border-radius: 0; margin-left: -1px; }
      .sizes button:first-child { border-radius: 4px 0 0 4px; }
      .sizes button:last-child { border-radius: 0 4px 4px 0; }
      .sizes button[aria-pressed="true"] { background: #fff; color: #8f1016; }
      .promise { background: #fff; border-bottom: 1px solid #d5dae1; color: #57606a; }
      .promise .wide { padding-top: 0.3em; padding-bottom: 0.3em; }
      .steps { display: grid; grid-template-columns: repeat(4, 1fr); margin: 1em 0; background: #fff; border: 1px solid #d5dae1; border-radius: 6px; overflow: hidden; }
      .steps li + li { border-left: 1px solid #e4e8ed; }
      .steps button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3.1em; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; }
      .steps button:hover { background: #f3f7fb; }
      .steps button:focus { outline-offset: -4px; }
      .steps button:disabled { color: #8b949e; }
      .digit { flex: none; width: 1.7em; height: 1.7em; line-height: 1.7em; margin-right: 0.6em; border-radius: 50%; background: #e4e8ed; text-align: center; }
      .done .digit { background: #cfe0ef; color: #1f4e79; }
      .steps [aria-current="step"] { border-bottom-color: #1f4e79; font-weight: 600; color: #1f4e79; }
      .steps [aria-current="step"] .digit { background: #1f4e79; color: #fff; }
      .progress { display: flex; flex-wrap: wrap; align-items: center; }
      .progress > * { margin: 0.2em 0.5em 0.2em 0; }
      .progress .what { flex: 1 1 14em; overflow-wrap: anywhere; }
      progress { flex: 2 1 10em; height: 0.9em; }
      .notice { border-left: 4px solid #f0a500; }
      @media (max-width: 40em) {
        .steps { grid-template-columns: 1fr 1fr; }
        .steps button { justify-content: flex-start; min-height: 2.6em; }
        .wide { padding: 0 0.75em; }
      }
      @media print {
        :host { background: none; font-size: 12px; padding: 0; }
        .wide { max-width: none; padding: 0; }
        .printed { display: block !important; }
      }
    `]),B(`lianjian-shell`,li);var fi=o`:host { display: block; }`,$=new WeakMap,pi=new WeakMap,mi=new WeakMap,hi=new WeakSet,gi=class extends HTMLElement{constructor(){super(),C(this,hi),w(this,$,new Mt(this.constructor.assets)),w(this,pi,!1),w(this,mi,!1);let e=this.attachShadow({mode:`open`});s(e,[fi]);let t=document.createElement(`lianjian-shell`);t.session=D($,this),e.append(t),D($,this).addEventListener(`change`,()=>T(hi,this,_i).call(this)),D($,this).addEventListener(`tell`,({detail:{name:e,detail:t}})=>{E(mi,this,e===`error`),this.dispatchEvent(new CustomEvent(`lianjian-${e}`,{detail:t,bubbles:!0,composed:!0}))})}connectedCallback(){D(pi,this)||(E(pi,this,!0),this.dataset.state=`starting`,D($,this).start())}attributeChangedCallback(e,t,n){n!==null&&n!==t&&D($,this).configure({[e===`as-of`?`asOf`:e]:n})}get readings(){return D($,this).readings}get assessment(){return D($,this).assessment}load(e){return D($,this).load(e)}sample(){return D($,this).sample()}async assess(){return await D($,this).go(3),this.assessment}render(e){return D($,this).render(e)}};function _i(){let{assessment:e,busy:t,catalog:n}=D($,this);e?this.dataset.seal=e.seal:delete this.dataset.seal,D(mi,this)&&!t?this.dataset.state=`error`:t?this.dataset.state=`busy`:e?this.dataset.state=`result`:this.dataset.state=n?`ready`:`starting`}k(gi,`observedAttributes`,[`policy`,`period`,`as-of`]),k(gi,`assets`,null);var vi=e=>new URL(e,import.meta.url).href;gi.assets={worker:()=>new Worker(vi(`lianjian-worker.js`)),wasm:()=>vi(`lianjian_bg.wasm`),hasSample:!0,sample:async()=>{let{default:e}=await import(vi(`lianjian-sample.js`));return e.map(({name:e,base64:t})=>({name:e,bytes:Tt(t)}))}},B(`lianjian-kit`,gi);export{gi as LianjianKit};
