var e=globalThis,t=e.ShadowRoot&&(e.ShadyCSS===void 0||e.ShadyCSS.nativeShadow)&&`adoptedStyleSheets`in Document.prototype&&`replace`in CSSStyleSheet.prototype,n=Symbol(),r=new WeakMap,i=class{constructor(e,t,r){if(this._$cssResult$=!0,r!==n)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,n=this.t;if(t&&e===void 0){let t=n!==void 0&&n.length===1;t&&(e=r.get(n)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),t&&r.set(n,e))}return e}toString(){return this.cssText}},a=e=>new i(typeof e==`string`?e:e+``,void 0,n),o=(e,...t)=>new i(e.length===1?e[0]:t.reduce((t,n,r)=>t+(e=>{if(!0===e._$cssResult$)return e.cssText;if(typeof e==`number`)return e;throw Error(`Value passed to 'css' function must be a 'css' function result: `+e+`. Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.`)})(n)+e[r+1],e[0]),e,n),s=(n,r)=>{if(t)n.adoptedStyleSheets=r.map(e=>e instanceof CSSStyleSheet?e:e.styleSheet);else for(let t of r){let r=document.createElement(`style`),i=e.litNonce;i!==void 0&&r.setAttribute(`nonce`,i),r.textContent=t.cssText,n.appendChild(r)}},c=t?e=>e:e=>e instanceof CSSStyleSheet?(e=>{let t=``;for(let n of e.cssRules)t+=n.cssText;return a(t)})(e):e,l,u,{is:d,defineProperty:f,getOwnPropertyDescriptor:p,getOwnPropertyNames:m,getOwnPropertySymbols:h,getPrototypeOf:ee}=Object,te=globalThis,ne=te.trustedTypes,re=ne?ne.emptyScript:``,ie=te.reactiveElementPolyfillSupport,ae=(e,t)=>e,oe={toAttribute(e,t){switch(t){case Boolean:e=e?re:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},se=(e,t)=>!d(e,t),ce={attribute:!0,type:String,converter:oe,reflect:!1,useDefault:!1,hasChanged:se};(l=Symbol).metadata!=null||(l.metadata=Symbol(`metadata`)),te.litPropertyMetadata!=null||(te.litPropertyMetadata=new WeakMap);var le=class extends HTMLElement{static addInitializer(e){var t;this._$Ei(),((t=this.l)==null?this.l=[]:t).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=ce){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let n=Symbol(),r=this.getPropertyDescriptor(e,n,t);r!==void 0&&f(this.prototype,e,r)}}static getPropertyDescriptor(e,t,n){var r;let{get:i,set:a}=(r=p(this.prototype,e))==null?{get(){return this[t]},set(e){this[t]=e}}:r;return{get:i,set(t){let r=i==null?void 0:i.call(this);a==null||a.call(this,t),this.requestUpdate(e,r,n)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){var t;return(t=this.elementProperties.get(e))==null?ce:t}static _$Ei(){if(this.hasOwnProperty(ae(`elementProperties`)))return;let e=ee(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(ae(`finalized`)))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(ae(`properties`))){let e=this.properties,t=[...m(e),...h(e)];for(let n of t)this.createProperty(n,e[n])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[e,n]of t)this.elementProperties.set(e,n)}this._$Eh=new Map;for(let[e,t]of this.elementProperties){let n=this._$Eu(e,t);n!==void 0&&this._$Eh.set(n,e)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let n=new Set(e.flat(1/0).reverse());for(let e of n)t.unshift(c(e))}else e!==void 0&&t.push(c(e));return t}static _$Eu(e,t){let n=t.attribute;return!1===n?void 0:typeof n==`string`?n:typeof e==`string`?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){var e;this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),(e=this.constructor.l)==null||e.forEach(e=>e(this))}addController(e){var t,n;((t=this._$EO)==null?this._$EO=new Set:t).add(e),this.renderRoot!==void 0&&this.isConnected&&((n=e.hostConnected)==null||n.call(e))}removeController(e){var t;(t=this._$EO)==null||t.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let n of t.keys())this.hasOwnProperty(n)&&(e.set(n,this[n]),delete this[n]);e.size>0&&(this._$Ep=e)}createRenderRoot(){var e;let t=(e=this.shadowRoot)==null?this.attachShadow(this.constructor.shadowRootOptions):e;return s(t,this.constructor.elementStyles),t}connectedCallback(){var e;this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this.enableUpdating(!0),(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostConnected)==null?void 0:t.call(e)})}enableUpdating(e){}disconnectedCallback(){var e;(e=this._$EO)==null||e.forEach(e=>{var t;return(t=e.hostDisconnected)==null?void 0:t.call(e)})}attributeChangedCallback(e,t,n){this._$AK(e,n)}_$ET(e,t){let n=this.constructor.elementProperties.get(e),r=this.constructor._$Eu(e,n);if(r!==void 0&&!0===n.reflect){var i;let a=(((i=n.converter)==null?void 0:i.toAttribute)===void 0?oe:n.converter).toAttribute(t,n.type);this._$Em=e,a==null?this.removeAttribute(r):this.setAttribute(r,a),this._$Em=null}}_$AK(e,t){let n=this.constructor,r=n._$Eh.get(e);if(r!==void 0&&this._$Em!==r){var i,a,o;let e=n.getPropertyOptions(r),s=typeof e.converter==`function`?{fromAttribute:e.converter}:((i=e.converter)==null?void 0:i.fromAttribute)===void 0?oe:e.converter;this._$Em=r;let c=s.fromAttribute(t,e.type);this[r]=(a=c==null?(o=this._$Ej)==null?void 0:o.get(r):c)==null?c:a,this._$Em=null}}requestUpdate(e,t,n,r=!1,i){if(e!==void 0){var a,o;let s=this.constructor;if(!1===r&&(i=this[e]),n!=null||(n=s.getPropertyOptions(e)),!(((a=n.hasChanged)==null?se:a)(i,t)||n.useDefault&&n.reflect&&i===((o=this._$Ej)==null?void 0:o.get(e))&&!this.hasAttribute(s._$Eu(e,n))))return;this.C(e,t,n)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}C(e,t,{useDefault:n,reflect:r,wrapped:i},a){var o,s,c;n&&!((o=this._$Ej)==null?this._$Ej=new Map:o).has(e)&&(this._$Ej.set(e,(s=a==null?t:a)==null?this[e]:s),!0!==i||a!==void 0)||(this._$AL.has(e)||(this.hasUpdated||n||(t=void 0),this._$AL.set(e,t)),!0===r&&this._$Em!==e&&((c=this._$Eq)==null?this._$Eq=new Set:c).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(e){Promise.reject(e)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot!=null||(this.renderRoot=this.createRenderRoot()),this._$Ep){for(let[e,t]of this._$Ep)this[e]=t;this._$Ep=void 0}let e=this.constructor.elementProperties;if(e.size>0)for(let[t,n]of e){let{wrapped:e}=n,r=this[t];!0!==e||this._$AL.has(t)||r===void 0||this.C(t,void 0,n,r)}}let e=!1,t=this._$AL;try{var n;e=this.shouldUpdate(t),e?(this.willUpdate(t),(n=this._$EO)==null||n.forEach(e=>{var t;return(t=e.hostUpdate)==null?void 0:t.call(e)}),this.update(t)):this._$EM()}catch(t){throw e=!1,this._$EM(),t}e&&this._$AE(t)}willUpdate(e){}_$AE(e){var t;(t=this._$EO)==null||t.forEach(e=>{var t;return(t=e.hostUpdated)==null?void 0:t.call(e)}),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&(this._$Eq=this._$Eq.forEach(e=>this._$ET(e,this[e]))),this._$EM()}updated(e){}firstUpdated(e){}};le.elementStyles=[],le.shadowRootOptions={mode:`open`},le[ae(`elementProperties`)]=new Map,le[ae(`finalized`)]=new Map,ie==null||ie({ReactiveElement:le}),((u=te.reactiveElementVersions)==null?te.reactiveElementVersions=[]:u).push(`2.1.2`);var ue,de=globalThis,fe=e=>e,pe=de.trustedTypes,me=pe?pe.createPolicy(`lit-html`,{createHTML:e=>e}):void 0,he=`$lit$`,ge=`lit$${Math.random().toFixed(9).slice(2)}$`,_e=`?`+ge,ve=`<${_e}>`,ye=document,be=()=>ye.createComment(``),xe=e=>e===null||typeof e!=`object`&&typeof e!=`function`,Se=Array.isArray,Ce=e=>Se(e)||typeof(e==null?void 0:e[Symbol.iterator])==`function`,we=`[ 	
\f\r]`,Te=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Ee=/-->/g,De=/>/g,Oe=RegExp(`>|${we}(?:([^\\s"'>=/]+)(${we}*=${we}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`,`g`),ke=/'/g,Ae=/"/g,je=/^(?:script|style|textarea|title)$/i,Me=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),g=Me(1),Ne=Me(2),Pe=Symbol.for(`lit-noChange`),_=Symbol.for(`lit-nothing`),Fe=new WeakMap,Ie=ye.createTreeWalker(ye,129);function Le(e,t){if(!Se(e)||!e.hasOwnProperty(`raw`))throw Error(`invalid template strings array`);return me===void 0?t:me.createHTML(t)}var Re=(e,t)=>{let n=e.length-1,r=[],i,a=t===2?`<svg>`:t===3?`<math>`:``,o=Te;for(let t=0;t<n;t++){var s;let n=e[t],c,l,u=-1,d=0;for(;d<n.length&&(o.lastIndex=d,l=o.exec(n),l!==null);)d=o.lastIndex,o===Te?l[1]===`!--`?o=Ee:l[1]===void 0?l[2]===void 0?l[3]!==void 0&&(o=Oe):(je.test(l[2])&&(i=RegExp(`</`+l[2],`g`)),o=Oe):o=De:o===Oe?l[0]===`>`?(o=(s=i)==null?Te:s,u=-1):l[1]===void 0?u=-2:(u=o.lastIndex-l[2].length,c=l[1],o=l[3]===void 0?Oe:l[3]===`"`?Ae:ke):o===Ae||o===ke?o=Oe:o===Ee||o===De?o=Te:(o=Oe,i=void 0);let f=o===Oe&&e[t+1].startsWith(`/>`)?` `:``;a+=o===Te?n+ve:u>=0?(r.push(c),n.slice(0,u)+he+n.slice(u)+ge+f):n+ge+(u===-2?t:f)}return[Le(e,a+(e[n]||`<?>`)+(t===2?`</svg>`:t===3?`</math>`:``)),r]},ze=class e{constructor({strings:t,_$litType$:n},r){let i;this.parts=[];let a=0,o=0,s=t.length-1,c=this.parts,[l,u]=Re(t,n);if(this.el=e.createElement(l,r),Ie.currentNode=this.el.content,n===2||n===3){let e=this.el.content.firstChild;e.replaceWith(...e.childNodes)}for(;(i=Ie.nextNode())!==null&&c.length<s;){if(i.nodeType===1){if(i.hasAttributes())for(let e of i.getAttributeNames())if(e.endsWith(he)){let t=u[o++],n=i.getAttribute(e).split(ge),r=/([.?@])?(.*)/.exec(t);c.push({type:1,index:a,name:r[2],strings:n,ctor:r[1]===`.`?We:r[1]===`?`?Ge:r[1]===`@`?Ke:Ue}),i.removeAttribute(e)}else e.startsWith(ge)&&(c.push({type:6,index:a}),i.removeAttribute(e));if(je.test(i.tagName)){let e=i.textContent.split(ge),t=e.length-1;if(t>0){i.textContent=pe?pe.emptyScript:``;for(let n=0;n<t;n++)i.append(e[n],be()),Ie.nextNode(),c.push({type:2,index:++a});i.append(e[t],be())}}}else if(i.nodeType===8){if(i.data===_e)c.push({type:2,index:a});else{let e=-1;for(;(e=i.data.indexOf(ge,e+1))!==-1;)c.push({type:7,index:a}),e+=ge.length-1}}a++}}static createElement(e,t){let n=ye.createElement(`template`);return n.innerHTML=e,n}};function Be(e,t,n=e,r){var i,a,o;if(t===Pe)return t;let s=r===void 0?n._$Cl:(i=n._$Co)==null?void 0:i[r],c=xe(t)?void 0:t._$litDirective$;return(s==null?void 0:s.constructor)!==c&&(s==null||(a=s._$AO)==null||a.call(s,!1),c===void 0?s=void 0:(s=new c(e),s._$AT(e,n,r)),r===void 0?n._$Cl=s:((o=n._$Co)==null?n._$Co=[]:o)[r]=s),s!==void 0&&(t=Be(e,s._$AS(e,t.values),s,r)),t}var Ve=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){var t;let{el:{content:n},parts:r}=this._$AD,i=((t=e==null?void 0:e.creationScope)==null?ye:t).importNode(n,!0);Ie.currentNode=i;let a=Ie.nextNode(),o=0,s=0,c=r[0];for(;c!==void 0;){if(o===c.index){let t;c.type===2?t=new He(a,a.nextSibling,this,e):c.type===1?t=new c.ctor(a,c.name,c.strings,this,e):c.type===6&&(t=new qe(a,this,e)),this._$AV.push(t),c=r[++s]}o!==(c==null?void 0:c.index)&&(a=Ie.nextNode(),o++)}return Ie.currentNode=ye,i}p(e){let t=0;for(let n of this._$AV)n!==void 0&&(n.strings===void 0?n._$AI(e[t]):(n._$AI(e,n,t),t+=n.strings.length-2)),t++}},He=class e{get _$AU(){var e,t;return(e=(t=this._$AM)==null?void 0:t._$AU)==null?this._$Cv:e}constructor(e,t,n,r){var i;this.type=2,this._$AH=_,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=n,this.options=r,this._$Cv=(i=r==null?void 0:r.isConnected)==null||i}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&(e==null?void 0:e.nodeType)===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=Be(this,e,t),xe(e)?e===_||e==null||e===``?(this._$AH!==_&&this._$AR(),this._$AH=_):e!==this._$AH&&e!==Pe&&this._(e):e._$litType$===void 0?e.nodeType===void 0?Ce(e)?this.k(e):this._(e):this.T(e):this.$(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==_&&xe(this._$AH)?this._$AA.nextSibling.data=e:this.T(ye.createTextNode(e)),this._$AH=e}$(e){var t;let{values:n,_$litType$:r}=e,i=typeof r==`number`?this._$AC(e):(r.el===void 0&&(r.el=ze.createElement(Le(r.h,r.h[0]),this.options)),r);if(((t=this._$AH)==null?void 0:t._$AD)===i)this._$AH.p(n);else{let e=new Ve(i,this),t=e.u(this.options);e.p(n),this.T(t),this._$AH=e}}_$AC(e){let t=Fe.get(e.strings);return t===void 0&&Fe.set(e.strings,t=new ze(e)),t}k(t){Se(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,i=0;for(let a of t)i===n.length?n.push(r=new e(this.O(be()),this.O(be()),this,this.options)):r=n[i],r._$AI(a),i++;i<n.length&&(this._$AR(r&&r._$AB.nextSibling,i),n.length=i)}_$AR(e=this._$AA.nextSibling,t){var n;for((n=this._$AP)==null||n.call(this,!1,!0,t);e!==this._$AB;){let t=fe(e).nextSibling;fe(e).remove(),e=t}}setConnected(e){var t;this._$AM===void 0&&(this._$Cv=e,(t=this._$AP)==null||t.call(this,e))}},Ue=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,n,r,i){this.type=1,this._$AH=_,this._$AN=void 0,this.element=e,this.name=t,this._$AM=r,this.options=i,n.length>2||n[0]!==``||n[1]!==``?(this._$AH=Array(n.length-1).fill(new String),this.strings=n):this._$AH=_}_$AI(e,t=this,n,r){let i=this.strings,a=!1;if(i===void 0)e=Be(this,e,t,0),a=!xe(e)||e!==this._$AH&&e!==Pe,a&&(this._$AH=e);else{var o;let r=e,s,c;for(e=i[0],s=0;s<i.length-1;s++)c=Be(this,r[n+s],t,s),c===Pe&&(c=this._$AH[s]),a||(a=!xe(c)||c!==this._$AH[s]),c===_?e=_:e!==_&&(e+=((o=c)==null?``:o)+i[s+1]),this._$AH[s]=c}a&&!r&&this.j(e)}j(e){e===_?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e==null?``:e)}},We=class extends Ue{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===_?void 0:e}},Ge=class extends Ue{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==_)}},Ke=class extends Ue{constructor(e,t,n,r,i){super(e,t,n,r,i),this.type=5}_$AI(e,t=this){var n;if((e=(n=Be(this,e,t,0))==null?_:n)===Pe)return;let r=this._$AH,i=e===_&&r!==_||e.capture!==r.capture||e.once!==r.once||e.passive!==r.passive,a=e!==_&&(r===_||i);i&&this.element.removeEventListener(this.name,this,r),a&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){var t,n;typeof this._$AH==`function`?this._$AH.call((t=(n=this.options)==null?void 0:n.host)==null?this.element:t,e):this._$AH.handleEvent(e)}},qe=class{constructor(e,t,n){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=n}get _$AU(){return this._$AM._$AU}_$AI(e){Be(this,e)}},Je={M:he,P:ge,A:_e,C:1,L:Re,R:Ve,D:Ce,V:Be,I:He,H:Ue,N:Ge,U:Ke,B:We,F:qe},Ye=de.litHtmlPolyfillSupport;Ye==null||Ye(ze,He),((ue=de.litHtmlVersions)==null?de.litHtmlVersions=[]:ue).push(`3.3.3`);var Xe=(e,t,n)=>{var r;let i=(r=n==null?void 0:n.renderBefore)==null?t:r,a=i._$litPart$;if(a===void 0){var o;let e=(o=n==null?void 0:n.renderBefore)==null?null:o;i._$litPart$=a=new He(t.insertBefore(be(),e),e,void 0,n==null?{}:n)}return a._$AI(e),a},Ze,Qe,$e=globalThis,et=class extends le{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){var e;let t=super.createRenderRoot();return(e=this.renderOptions).renderBefore!=null||(e.renderBefore=t.firstChild),t}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Xe(t,this.renderRoot,this.renderOptions)}connectedCallback(){var e;super.connectedCallback(),(e=this._$Do)==null||e.setConnected(!0)}disconnectedCallback(){var e;super.disconnectedCallback(),(e=this._$Do)==null||e.setConnected(!1)}render(){return Pe}};et._$litElement$=!0,et.finalized=!0,(Ze=$e.litElementHydrateSupport)==null||Ze.call($e,{LitElement:et});var tt=$e.litElementPolyfillSupport;tt==null||tt({LitElement:et}),((Qe=$e.litElementVersions)==null?$e.litElementVersions=[]:Qe).push(`4.2.2`);function nt(e,t){if(t.has(e))throw TypeError(`Cannot initialize the same private elements twice on an object`)}function v(e,t){nt(e,t),t.add(e)}function y(e,t,n){nt(e,t),t.set(e,n)}function b(e,t,n){if(typeof e==`function`?e===t:e.has(t))return arguments.length<3?t:n;throw TypeError(`Private element is not present on this object`)}function x(e,t,n){return e.set(b(e,t),n),n}function S(e,t){return e.get(b(e,t))}function rt(e){let t=e.indexOf(10)+1,n=e.indexOf(10,t)+1,r=it(e.subarray(0,t-1)),i=it(e.subarray(t,n-1)),a=new dt(new Uint32Array(e.slice(n).buffer),i);return r.duties=Array.from({length:i.duties},()=>at(a,i)),r.findings=i.keys.map(e=>ot(a,i,e)),r}function it(e){return JSON.parse(new TextDecoder().decode(e))}function at(e,{orgs:t,kinds:n,terms:r,statuses:i,texts:a}){let o=()=>e.next(),[s,[c,l],[u,d]]=[t[o()],n[o()],r[o()]],[f,p,m,h]=[i[o()],o(),o(),a[o()]];return{org:s,duty:c,rule:l,period:u,due:d,status:f,required:p,counted:m,at:e.list(()=>e.place()),rejected:e.list(()=>({at:e.place(),why:a[o()]})),note:h}}function ot(e,{orgs:t,periods:n,rules:r,texts:i,fixes:a},o){let s=()=>e.next(),[c,[l,u,d]]=[s(),r[s()]],[f=null,p=null,m]=[t[s()-1],n[s()-1],i[s()]],h=e.list(()=>e.place()),ee=e.list(()=>({at:e.place(),note:i[s()]})),te=a[s()-1];return{id:c,key:o,rule:l,severity:u,org:f,period:p,message:m,at:h,because:ee,basis:d,...te&&{fix:te}}}var st=new WeakMap,ct=new WeakMap,lt=new WeakMap,ut=new WeakSet,dt=class{constructor(e,{sheets:t}){v(this,ut),y(this,st,void 0),y(this,ct,void 0),y(this,lt,0),x(st,this,e),x(ct,this,t)}next(){var e,t;return S(st,this)[x(lt,this,(e=S(lt,this),t=e++,e)),t]}list(e){let t=[];for(let n=this.next();n>0;n--)t.push(e());return t}place(){let e=this.next(),[t,n]=S(ct,this)[e>>>1],r=b(ut,this,ft).call(this);return{file:t,sheet:n,cell:e%2?`${r}:${b(ut,this,ft).call(this)}`:r}}};function ft(){return pt(this.next())+(this.next()+1)}function pt(e){let t=String.fromCharCode(65+e%26);return e<26?t:pt(Math.floor(e/26)-1)+t}var mt=/out of memory|memory limit|allocat|memory\.grow|memory size|array buffer length|array length/i,ht=({name:e=``,message:t=``})=>mt.test(t)||e===`RangeError`&&!/stack|recursion/i.test(t),gt=class extends Error{constructor(e,t=!1){super(e),this.name=`Crash`,this.spent=t}},_t=class extends Error{constructor(){super(`stopped`),this.name=`Stopped`}},vt=[`RuntimeError`,`RangeError`],yt=new WeakMap,bt=new WeakMap,xt=new WeakMap,St=new WeakMap,Ct=new WeakSet,wt=class{constructor(e){v(this,Ct),y(this,yt,void 0),y(this,bt,new Map),y(this,xt,0),y(this,St,null),x(yt,this,e),e.onmessage=({data:e})=>b(Ct,this,Tt).call(this,e),e.onerror=e=>{e.preventDefault&&e.preventDefault(),this.fail(new gt(e.message||`worker error`,!e.message||ht(e)))}}get dead(){return S(St,this)!==null}get busy(){return S(bt,this).size>0}call(e,t=[],n=[]){var r,i;if(S(St,this))return Promise.reject(S(St,this));let a=(x(xt,this,(r=S(xt,this),i=r++,r)),i);return new Promise((r,i)=>{S(bt,this).set(a,{resolve:r,reject:i}),S(yt,this).postMessage({id:a,call:e,args:t},n)})}fail(e){x(St,this,e);let t=[...S(bt,this).values()];S(bt,this).clear();for(let{reject:n}of t)n(e)}};function Tt({id:e,ok:t,error:n}){let r=S(bt,this).get(e);r&&(n&&(vt.includes(n.name)||n.spent)?this.fail(new gt(n.message,n.spent||ht(n))):(S(bt,this).delete(e),n?r.reject(Object.assign(Error(n.message),{name:n.name})):r.resolve(t)))}var Et=class extends Error{constructor(){super(`overlong`),this.name=`Overlong`}},Dt=2**20,Ot=512*Dt,kt=128*Dt;function At(e,t,n){return{file:e,sha256:``,format:`unknown`,refused:{code:t,message:n},sheets:[],years:[]}}function jt(e){return At(e,`too-large`,`文件超过 ${Ot/Dt} MB，请拆成几个文件再试。`)}function Mt(e){return Math.min(3e4,1e4+5e3*e/Dt)}function Nt(e){return Math.max(1,Math.min(3,(e||2)-1))}var Pt=new WeakMap,Ft=new WeakMap,It=new WeakMap,Lt=new WeakMap,Rt=new WeakMap,zt=new WeakSet,Bt=class{constructor({spawn:e,source:t=()=>null,limit:n=Mt}){v(this,zt),y(this,Pt,void 0),y(this,Ft,void 0),y(this,It,void 0),y(this,Lt,[]),y(this,Rt,new Set),x(Pt,this,e),x(Ft,this,t),x(It,this,n)}get busy(){return S(Rt,this).size>S(Lt,this).length}async read(e){let t=S(It,this).call(this,e.length),n=b(zt,this,Vt).call(this)||await b(zt,this,Ht).call(this),r=setTimeout(()=>n.client.fail(new Et),t);try{let t=await n.client.call(`parse`,[e],[e.buffer]);return await n.client.call(`memory`)>kt?b(zt,this,Ut).call(this,n):S(Lt,this).push(n),t}catch(e){throw b(zt,this,Ut).call(this,n),e}finally{clearTimeout(r)}}rest(){for(let e of S(Lt,this).splice(0))b(zt,this,Ut).call(this,e)}stop(e){S(Lt,this).length=0;for(let t of[...S(Rt,this)])t.client.fail(e),b(zt,this,Ut).call(this,t)}};function Vt(){for(;S(Lt,this).length>0;){let e=S(Lt,this).pop();if(!e.client.dead)return e;b(zt,this,Ut).call(this,e)}return null}async function Ht(){let e=S(Pt,this).call(this),t={port:e,client:new wt(e)};S(Rt,this).add(t);try{await t.client.call(`start`,[await S(Ft,this).call(this),`reader`])}catch(e){throw b(zt,this,Ut).call(this,t),e.name===`Crash`?Error(`读取程序没有启动（${e.message}）`):e}return t}function Ut(e){S(Rt,this).delete(e)&&e.port.terminate()}async function Wt(e,t,n){let r=[...t],i=(await Promise.allSettled(Array.from({length:e},async()=>{try{for(;r.length>0;)await n(r.shift())}catch(e){throw r.length=0,e}}))).find(e=>e.status===`rejected`);if(i)throw i.reason}function Gt(e){"@babel/helpers - typeof";return Gt=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},Gt(e)}function Kt(e,t){if(Gt(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(Gt(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function qt(e){var t=Kt(e,`string`);return Gt(t)==`symbol`?t:t+``}function C(e,t,n){return(t=qt(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}var Jt=`在选择之后被移动或改动过，请重新选择`,Yt=`这个文件太大，浏览器的内存不够用。请按街道分开成几个文件再选，或者请技术人员用命令行核查。`,Xt=new WeakMap,Zt=new WeakMap,Qt=new WeakMap,$t=new WeakMap,en=new WeakMap,tn=new WeakMap,nn=new WeakMap,rn=new WeakMap,an=new WeakMap,on=new WeakMap,sn=new WeakMap,w=new WeakMap,cn=new WeakMap,ln=new WeakMap,un=new WeakMap,dn=new WeakMap,T=new WeakSet,fn=class{constructor(e,{width:t=Nt(navigator.hardwareConcurrency),limit:n}={}){v(this,T),y(this,Xt,void 0),y(this,Zt,null),y(this,Qt,null),y(this,$t,null),y(this,en,null),y(this,tn,[]),y(this,nn,[]),y(this,rn,[]),y(this,an,null),y(this,on,null),y(this,sn,null),y(this,w,new Map),y(this,cn,void 0),y(this,ln,void 0),y(this,un,Promise.resolve()),y(this,dn,null),C(this,`onrestart`,()=>{}),x(Xt,this,e),x(ln,this,t),x(cn,this,new Bt({spawn:()=>e.worker(),source:()=>e.wasm(),limit:n}))}async start(){return x(Zt,this,S(Xt,this).worker()),x(Qt,this,new wt(S(Zt,this))),S(Qt,this).call(`start`,[await S(Xt,this).wasm(),`engine`])}async begin(e,t=()=>{}){await S($t,this);let n=S(en,this);x(en,this,e);let r=S(Qt,this);try{await b(T,this,yn).call(this,r,t)}catch(e){if(!(e instanceof gt))throw x(en,this,n),e;await b(T,this,bn).call(this,r)}return this.readings()}readings(){return[...S(w,this).values()].filter(e=>e.reading).map(e=>e.reading)}async load(e,t=()=>{}){await S($t,this);let n=[];for(let{name:t,blob:r,mappings:i}of e){S(w,this).delete(t)&&await this.call(`unload`,[t]);let e=Cn(t,r,i);S(w,this).set(t,e),n.push(e)}let[r,i]=[0,!1],a=({name:e})=>{i||t(r,n.length,e)},o=new Promise((e,t)=>{x(dn,this,()=>t(new _t))}),s=Wt(S(ln,this),n,async e=>{b(T,this,vn).call(this,e)&&(a(e),await b(T,this,mn).call(this,e),r+=1,a(e))});try{await Promise.race([s,o])}finally{i=!0,x(dn,this,null),S(cn,this).rest();for(let e of n)e.reading||b(T,this,_n).call(this,e)}return this.readings()}async unload(e){S(w,this).delete(e),await this.call(`unload`,[e])}chosen(e){let{blob:t,mappings:n}=S(w,this).get(e);return{name:e,blob:t,mappings:[...n]}}async original(e){let t=S(w,this).get(e);if(!t)throw Error(`没有选过“${e}”这个文件`);try{return new Uint8Array(await t.blob.arrayBuffer())}catch{throw Error(`“${e}”${Jt}`)}}async replace(e,t){let n=this.chosen(e);try{await this.load([t]);let{refused:e}=S(w,this).get(t.name).reading;if(e)throw await this.unload(t.name),Error(e.message)}catch(t){throw S(w,this).has(e)||await this.load([n]),t}t.name!==e&&await this.unload(e)}async waive(e){await this.call(`waive`,[e]),x(nn,this,e)}async enter(e){await this.call(`enter`,[e]),x(rn,this,e)}async plan(e){await this.call(`plan`,[e]),x(an,this,e)}async merge(e){if(await S($t,this),x(sn,this,e),!e)await this.begin(S(en,this));else try{await b(T,this,pn).call(this,S(Qt,this))}catch(e){throw x(sn,this,null),e instanceof gt&&await b(T,this,bn).call(this,S(Qt,this)),e}}async compare(e){e&&await this.call(`compare`,[e]),x(on,this,e),e||await this.begin(S(en,this))}async map(e,t,n){let r=S(w,this).get(e);return r.reading=await this.call(`map`,[e,t,n]),r.mappings.push([t,n]),r.reading}async remember(e,t,n=!1){await this.call(`remember`,[e]),x(tn,this,e);for(let e of S(w,this).values())e.given&&t.some(t=>e.signatures.has(t))&&(n&&(e.mappings=[]),await b(T,this,hn).call(this,e))}async call(e,t,n=[]){await S($t,this);let r=S(Qt,this);try{return await r.call(e,t,n)}catch(e){throw e instanceof gt&&await b(T,this,bn).call(this,r),e}}async assess(){return rt(await this.call(`assess`,[]))}async forms(){return it(await this.call(`forms`,[]))}async plans(){return it(await this.call(`plans`,[]))}async stop(){let e=S(Qt,this),t=S(dn,this)!==null;t&&S(dn,this).call(this),S(cn,this).busy?S(cn,this).stop(new _t):(!t||e.busy)&&(e.fail(new _t),await b(T,this,xn).call(this,e))}end(){S(cn,this).stop(new _t),S(Zt,this)&&(S(Qt,this).fail(new _t),S(Zt,this).terminate())}};async function pn(e){let t=await Promise.all(S(sn,this).map(async({blob:e})=>new Uint8Array(await e.arrayBuffer())));await e.call(`merge`,[S(sn,this).map(({name:e})=>e),t])}async function mn(e){let t=await En(e);if(t&&b(T,this,vn).call(this,e)){try{e.parcel=new Blob([await S(cn,this).read(t)])}catch(t){if(t instanceof gt)wn(e,t);else if(t instanceof Et)e.broken=`too-large`;else throw t}await b(T,this,hn).call(this,e)}}function hn(e){let t=S(un,this).then(()=>b(T,this,gn).call(this,e));return x(un,this,t.catch(()=>{})),t}async function gn(e){if(await S($t,this),!b(T,this,vn).call(this,e))return;let t=S(Qt,this);e.given=!0;try{await Tn(t,e)}catch(n){if(n instanceof _t&&(e.given=e.reading!==null),!(n instanceof gt))throw n;await b(T,this,bn).call(this,t)}}function _n(e){b(T,this,vn).call(this,e)&&S(w,this).delete(e.name)}function vn(e){return S(w,this).get(e.name)===e}async function yn(e,t){await e.call(`begin`,[S(en,this)]),await e.call(`remember`,[S(tn,this)]),S(nn,this).length>0&&await e.call(`waive`,[S(nn,this)]),S(rn,this).length>0&&await e.call(`enter`,[S(rn,this)]),S(an,this)&&await e.call(`plan`,[S(an,this)]),S(on,this)&&await e.call(`compare`,[S(on,this)]);let n=[...S(w,this).values()].filter(e=>e.given);for(let[r,i]of n.entries()){t(r,n.length,i.name);try{await Tn(e,i)}catch(e){throw e instanceof gt&&(i.suspect=e),e}}S(sn,this)&&await b(T,this,pn).call(this,e)}async function bn(e){await b(T,this,xn).call(this,e)&&this.onrestart()}async function xn(e){let t=e===S(Qt,this);return t&&x($t,this,b(T,this,Sn).call(this)),await S($t,this),t}async function Sn(){for(;;){if(S(Zt,this).terminate(),await this.start(),!S(en,this))return;for(let e of S(w,this).values())e.suspect=null;try{await b(T,this,yn).call(this,S(Qt,this),()=>{});return}catch(e){let t=[...S(w,this).values()].find(e=>e.suspect);if(!t||t.broken)throw e;t.mappings=[],wn(t,t.suspect)}}}function Cn(e,t,n=[]){return{name:e,blob:t,parcel:null,broken:null,spent:!1,given:!1,suspect:null,mappings:n,signatures:new Set,reading:null}}function wn(e,{spent:t}){Object.assign(e,{broken:t?`too-large`:`damaged`,spent:t})}async function Tn(e,t){let{name:n,broken:r,mappings:i}=t;if(r){let i=await En(t);i&&(t.reading=await e.call(`refuse`,[n,i,r],[i.buffer])),i&&t.spent&&(t.reading.refused.message=Yt);return}let a=new Uint8Array(await t.parcel.arrayBuffer()),o=await e.call(`open`,[n,a],[a.buffer]),s=i.filter(([e])=>o.sheets.some(t=>t.sheet===e));for(let[t,r]of s)o=await e.call(`map`,[n,t,r]);for(let{signature:e}of o.sheets)t.signatures.add(e);t.reading=o}async function En(e){if(e.blob.size>Ot)return e.reading=jt(e.name),null;try{return new Uint8Array(await e.blob.arrayBuffer())}catch{return e.reading=At(e.name,`damaged`,`文件${Jt}。`),null}}function Dn(e,t,n){let r=null;try{r=JSON.parse(e)}catch{r=null}if(!r||!t(r))throw Error(n);return r}function On(e,t,n){return Dn(e,e=>Array.isArray(e)&&e.every(t),n)}function kn(e){return Dn(e,An,`这个文件不是保存下来的自查结果。请选「自查结果_….json」。`)}function An({seal:e,period:t,coverage:n}){return typeof e==`string`&&/^\d{4}(H[12]|Q[1-4]|-\d\d)?$/.test(t)&&Array.isArray(n)}var jn=/^(~\$|\.)/;function Mn(e){return[...e].map(e=>ArrayBuffer.isView(e.bytes)?{name:e.name,blob:new Blob([e.bytes])}:{name:Fn(e.webkitRelativePath||e.name),blob:e}).filter(({name:e})=>e.split(`/`).every(e=>!jn.test(e)))}async function Nn(e){let t=[...e.items].map(e=>e.webkitGetAsEntry&&e.webkitGetAsEntry()).filter(Boolean);if(t.length===0)return Mn(e.files);let n=[];for(let e of t)await Pn(e,e.isDirectory?e.fullPath.length+1:1,n);return n}async function Pn(e,t,n){if(jn.test(e.name))return;if(e.isFile){let r=await new Promise((t,n)=>e.file(t,n));n.push({name:e.fullPath.slice(t),blob:r});return}let r=e.createReader();for(;;){let e=await new Promise((e,t)=>r.readEntries(e,t));if(e.length===0)return;for(let r of e)await Pn(r,t,n)}}function Fn(e){return e.slice(e.indexOf(`/`)+1)}function In(e,t){let n=document.createElement(`a`);try{n.href=URL.createObjectURL(t),n.download=e,n.click()}catch(t){throw Error(`浏览器没有让保存“${e}”，请换一个浏览器，或者请管理员放开下载（${t.message}）`)}setTimeout(()=>URL.revokeObjectURL(n.href),6e4)}var Ln=`application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,Rn=`application/vnd.openxmlformats-officedocument.wordprocessingml.document`,zn=`application/json`;function Bn(e){let t=atob(e),n=new Uint8Array(t.length);for(let e=0;e<t.length;e++)n[e]=t.charCodeAt(e);return n}var Vn=/\.(xlsx|xlsm|xltx|xltm)$/i;function Hn(e){let[,t,n]=/^(.*?)(\.[^./]*)?$/s.exec(e);return[t,n||``]}function Un({file:e,format:t}){let[,n]=Hn(e);return Wn(t)&&Vn.test(n)?n:t===`xlsm`?`.xlsm`:`.xlsx`}var Wn=e=>e===`xlsx`||e===`xlsm`,Gn=e=>Hn(e.split(`/`).pop())[0],Kn=[[``,`全年`],[`H1`,`上半年`],[`H2`,`下半年`],[`Q1`,`一季度`],[`Q2`,`二季度`],[`Q3`,`三季度`],[`Q4`,`四季度`],...Array.from({length:12},(e,t)=>[`-${String(t+1).padStart(2,`0`)}`,`${t+1}月`])];function qn(e){let t=Number(e.slice(0,4)),n=e.slice(4),r=Kn.find(([e])=>e===n),i=r?r[1]:e,a=Number(n.slice(1));return n[0]===`Q`?{year:t,part:n,name:i,first:a*3-2,months:3}:n[0]===`H`?{year:t,part:n,name:i,first:a*6-5,months:6}:n[0]===`-`?{year:t,part:n,name:i,first:a,months:1}:{year:t,part:n,name:i,first:1,months:12}}function Jn(e){let{year:t,name:n}=qn(e);return`${t}年${n}`}var Yn=10;function Xn(e,t){let n=new Map;for(let{years:t}of e)for(let e of t)n.set(e.year,(n.get(e.year)||0)+e.events);let{year:r,part:i}=qn(t),a=n.get(r)||0,[o,s]=[...n].reduce((e,t)=>t[1]>=e[1]?t:e,[r,0]);return a*Yn<s?{year:o,period:`${o}${i}`,events:s,own:a}:null}function Zn({year:e,events:t,own:n},r){return`这些台账记的多是${e}年的事（会议、活动 ${t} 次），现在核查的是${Jn(r)}，${qn(r).year}年的${n>0?`只有 ${n} 次`:`一次也没有`}。`}function Qn(){let e=new Date,t=e=>String(e).padStart(2,`0`);return`${e.getFullYear()}-${t(e.getMonth()+1)}-${t(e.getDate())}`}function $n(e){let[,t,n,r=t,i=n]=/^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(e);return{top:Number(n),bottom:Number(i),left:er(t),right:er(r)}}function er(e){let t=0;for(let n of e)t=t*26+n.charCodeAt(0)-64;return t}function tr(e){let t=``;for(let n=e;n>0;n=Math.floor((n-1)/26))t=String.fromCharCode(65+(n-1)%26)+t;return t}function nr(e,t){let n={before:mr(e),now:mr(t)},r=dr(e),i=dr(t),a=[];for(let e of[({key:e})=>e,fr,pr]){let t=new Map;for(let n of r){let r=e(n);t.has(r)||t.set(r,[]),t.get(r).push(n)}let n=new Set(r);i=i.filter(r=>{let i=t.get(e(r));return!i||i.length===0||(n.delete(i.shift()),a.push(r),!1)}),r=[...n]}let o=({at:e},t)=>e.length===0||t.has(hr(e[0].file)),s=r.filter(e=>o(e,n.now));return{fixed:s,open:a,fresh:i,gone:r.length-s.length,added:i.filter(e=>!o(e,n.before)).length}}function rr({fixed:e,fresh:t}){return[e.length>0&&`少了 ${e.length} 个问题`,t.length>0&&`新出现 ${t.length} 个问题`].filter(Boolean).join(`，`)||`问题没有增减`}var ir=new WeakMap,ar=new WeakMap,or=new WeakMap,sr=new WeakMap,cr=class{constructor(){y(this,ir,null),y(this,ar,null),y(this,or,!1),y(this,sr,{before:null,now:null,changes:null})}uploaded(){x(or,this,!0)}follow(e){let t=S(ir,this);if(x(ir,this,e),t&&!lr(t,e))x(ar,this,null);else if(t&&!ur(t,e)&&(S(or,this)||!S(ar,this))){let{policy:e,period:n,asOf:r,inputs:i,findings:a,waived:o}=t;x(ar,this,{policy:e,period:n,asOf:r,inputs:i,findings:a,waived:o})}x(or,this,!1)}changes(e){let t=S(ar,this);return!t||!lr(t,e)||ur(t,e)?null:((S(sr,this).before!==t||S(sr,this).now!==e)&&x(sr,this,{before:t,now:e,changes:nr(t,e)}),S(sr,this).changes)}};function lr(e,t){return e.policy.sha256===t.policy.sha256&&e.period===t.period&&e.asOf===t.asOf}function ur(e,t){let n=({inputs:e})=>e.map(e=>e.sha256).sort().join();return n(e)===n(t)}function dr({findings:e,waived:t}){return[...e,...t.map(e=>e.finding)]}function fr({rule:e,at:t}){return t.length===0?``:[e,hr(t[0].file),t[0].sheet,t[0].cell].join(`
`)}function pr({rule:e,org:t,period:n,at:r}){return[e,t,n,r.length===0?``:$n(r[0].cell).left].join(`
`)}function mr({inputs:e}){return new Set(e.map(e=>hr(e.file)))}function hr(e){return Hn(e)[0].replace(/_已改正(（\d+）)?$/,``)}var gr=class e{constructor(e=[]){this.list=e}static parse(t){return new e(On(t,vr,`这个文件不是保存下来的评分录入。请选「评分录入_….json」。`))}with(t){let n=this.list.filter(e=>!t.some(t=>_r(t,e)));return new e([...n,...t])}without(t){return new e(this.list.filter(e=>e!==t))}text(){return`${JSON.stringify(this.list,null,2)}\n`}};function _r(e,t){return e.subject===t.subject&&(e.branch||``)===(t.branch||``)&&e.item===t.item}function vr(e){let t=e=>typeof e==`string`&&e.trim()!==``;return!!e&&t(e.subject)&&t(e.item)&&Number.isFinite(e.value)&&t(e.evidence)&&t(e.by)&&/^\d{4}-\d\d-\d\d$/.test(e.date)}var yr=class e{constructor(e=[]){this.list=e}static parse(t){return new e(On(t,br,`这个文件不是保存下来的搁置记录。请选「搁置记录_….json」。`))}without(t){return new e(this.list.filter(e=>e.key!==t))}merged(t){let n=new Set(t.list.map(e=>e.key));return new e([...this.list.filter(({key:e})=>!n.has(e)),...t.list])}plain(){return this.list.map(({key:e,reason:t,by:n,date:r})=>({key:e,reason:t,by:n,date:r}))}text(){return`${JSON.stringify(this.list,null,2)}\n`}};function br(e){let t=e=>typeof e==`string`&&e.trim()!==``;return!!e&&t(e.key)&&t(e.reason)&&t(e.by)&&/^\d{4}-\d\d-\d\d$/.test(e.date)}var xr=class e{constructor(e=[]){this.list=e}has(e,t){return this.list.some(n=>wr(n,{kind:e,names:t}))}with(...t){let n=this.list.filter(e=>!t.some(t=>wr(e,t)||Tr(e,t)));return new e([...n,...t])}without(...t){return new e(this.list.filter(e=>!t.some(t=>wr(e,t))))}plain(){let e=e=>this.list.filter(t=>t.kind===e).map(e=>e.names),t=([e,t])=>({instructor:e,unit:t});return{together:e(`together`),apart:e(`apart`),alone:e(`alone`).map(([e])=>e),send:e(`send`).map(t),spare:e(`spare`).map(t)}}},Sr={together:e=>`固定：${e.join(`、`)}放在一个联合党支部`,apart:([e,t])=>`不要：${e}和${t}不放在一起`,alone:([e])=>`不要：${e}不列入联合组建`,send:([e,t])=>`固定：${e}派到${t}`,spare:([e,t])=>`不要：${e}不派到${t}`};function Cr({kind:e,names:t}){return Sr[e](t)}function wr(e,t){return e.kind===t.kind&&e.names.join(`
`)===t.names.join(`
`)}function Tr(e,t){let n=[e.kind,t.kind].sort().join();if(n===`alone,together`||n===`apart,together`){let[n,r]=e.kind===`together`?[t,e]:[e,t];return n.names.every(e=>r.names.includes(e))}return n===`together,together`?e.names.some(e=>t.names.includes(e)):n===`send,spare`?e.names.join(`
`)===t.names.join(`
`):n===`send,send`&&e.names[1]===t.names[1]}var Er=new WeakMap,E=new WeakMap,Dr=new WeakMap,Or=new WeakMap,D=new WeakMap,O=new WeakSet,kr=class{constructor(e,t,n){v(this,O),C(this,`waivers`,new yr),C(this,`entries`,new gr),C(this,`by`,``),C(this,`earlier`,null),C(this,`wishes`,new xr),y(this,Er,[]),y(this,E,void 0),y(this,Dr,void 0),y(this,Or,void 0),y(this,D,new Map),x(E,this,e),x(Dr,this,t),x(Or,this,n)}async restore({waivers:e,entries:t,wishes:n}){await S(E,this).waive(e.plain()),await S(E,this).enter(t.list),await S(E,this).plan(n.plain()),Object.assign(this,{waivers:e,entries:t,wishes:n}),x(Er,this,[])}setAside(e,{reason:t,by:n,date:r}){this.by=n;let i=e.map(({key:e,rule:i,message:a})=>({key:e,reason:t,by:n,date:r,rule:i,message:a}));return b(O,this,jr).call(this,()=>this.waivers.merged(new yr(i)),()=>`已搁置 ${e.length} 条，列在问题清单最后的「已搁置」里。分数不因搁置改变。`)}takeBack(e){return b(O,this,jr).call(this,()=>this.waivers.without(e),()=>`已取回 1 条，重新列入问题清单。`)}loadWaivers(e){return b(O,this,jr).call(this,async()=>this.waivers.merged(yr.parse(await e.text())),e=>{let{length:t}=this.waivers.list,n=t-new Set(e.waived.map(e=>e.finding.key)).size;return`已载入搁置记录，现有 ${t} 条${n>0?`，其中 ${n} 条在本次没有对应的问题`:``}。分数不因搁置改变。`})}saveWaivers(e){S(Or,this).give(`搁置记录_${e}.json`,this.waivers.text(),zn)}wish(e,t){return b(O,this,Ar).call(this,e,t,()=>S(Er,this).push(this.wishes))}get canUnwish(){return S(Er,this).length>0}unwish(){return b(O,this,Ar).call(this,S(Er,this)[S(Er,this).length-1],`已撤销上一步，建议已重新安排。`,()=>S(Er,this).pop())}enter(e){return b(O,this,Mr).call(this,()=>this.entries.with(e),()=>`已录入 ${e.length} 项，得分已重新计算。`)}takeOut(e){return b(O,this,Mr).call(this,()=>this.entries.without(e),()=>`已删去 1 项录入，得分已重新计算。`)}loadEntries(e){return b(O,this,Mr).call(this,async()=>this.entries.with(gr.parse(await e.text()).list),()=>`已载入评分录入，现有 ${this.entries.list.length} 项。`)}saveEntries(e){S(Or,this).give(`评分录入_${e}.json`,this.entries.text(),zn)}get corrected(){return S(E,this).readings().filter(({file:e})=>S(D,this).has(e)).map(({file:e})=>({file:e,original:S(D,this).get(e)[0].before.name,steps:S(D,this).get(e).length}))}rewritten(e){return(S(D,this).get(e)||[]).reduce((e,t)=>e.concat(t.cells),[])}correct(e,t){return S(Dr,this).call(this,async()=>{let{format:n}=S(E,this).readings().find(t=>t.file===e),{bytes:r,at:i}=await b(O,this,Nr).call(this,e,t),a=await b(O,this,Fr).call(this,e,i,r);return await this.saveCorrected(a),()=>`已改正 ${i.length} 格。改好的文件「${Lr(a)}」${S(Or,this).taken}，并已换下原文件、重新核查；${Wn(n)?`格式、图片、公式都和原来一样，`:``}电脑里的原文件没有动。`})}correctAll(e){return S(Dr,this).call(this,async()=>{let[t,n]=[[],[]],r=0,i=[];for(let{file:t,findings:r}of e)try{i.push({file:t,...await b(O,this,Nr).call(this,t,r)})}catch(e){if(e.name!==`Error`)throw e;n.push(e.message)}if(i.length===0)throw Error(n.join(`；`));for(let{file:e,bytes:n,at:a}of i)t.push(await b(O,this,Fr).call(this,e,a,n)),r+=a.length;return await b(O,this,Pr).call(this,t),()=>`${t.length} 个文件改正了 ${r} 格。改好的文件打成一个包，${S(Or,this).taken}，并已换下原文件、重新核查；电脑里的原文件没有动。${n.length>0?`没有改成的：${n.join(`；`)}。`:``}`})}async edit(e,t,n){let r=e;return await S(Dr,this).call(this,async()=>{let i=await S(E,this).original(e),a=await S(E,this).call(`edit`,[e,[{at:t,value:n}],i],[i.buffer]);return r=await b(O,this,Fr).call(this,e,[t],a),(e,r)=>`${t.cell} ${n===``?`已清空`:`改为 ${n}`}：${rr(nr(r,e))}。`},`正在改写`),r}async saveCorrected(e){let{blob:t}=S(E,this).chosen(e),n=new Uint8Array(await t.slice(0,2).arrayBuffer());S(Or,this).give(Lr(e),t,Rr(n)?Ln:`text/csv`)}undo(e){return b(O,this,Ir).call(this,e,0,()=>`已换回原文件「${S(D,this).get(e)[0].before.name}」，并重新核查。`)}undoLast(e){let t=S(D,this).get(e).length-1,n=S(D,this).get(e)[t].cells.map(e=>e.cell);return b(O,this,Ir).call(this,e,t,()=>`已撤销上一步（${n.slice(0,3).join(`、`)}${n.length>3?` 等 ${n.length} 格`:``}）`,!0)}superseded(e){let t=this.corrected.filter(t=>e.includes(t.original)).map(e=>e.file),n=e=>Hn(e)[0],r=e.filter(e=>hr(e)!==n(e)).map(hr),i=S(E,this).readings().map(e=>e.file).filter(t=>!e.includes(t)&&r.includes(n(t)));for(let n of[...e,...t])S(D,this).delete(n);return[...t,...i]}compare(e){return S(Dr,this).call(this,async()=>{let{period:t,asOf:n,coverage:r,basis:i,scoring:a,scores:o}=kn(await e.text());return await S(E,this).compare({period:t,coverage:r,scoring:a,scores:o}),()=>(this.earlier={file:e.name,period:t,asOf:n,coverage:r,basis:i},`已与${Jn(t)}的结果比较。得分、名次的变化在支部评分里，单位数、覆盖率变化大的列在问题清单里（NEW16）。`)})}stopComparing(){return S(Dr,this).call(this,async()=>(await S(E,this).compare(null),this.earlier=null,()=>`不再与上期比较。`))}saveResult(e){let{period:t,asOf:n}=e;S(Or,this).give(`自查结果_${t}_截至${n}.json`,`${JSON.stringify(e,null,2)}\n`,zn)}};function Ar(e,t,n){return S(Dr,this).call(this,async()=>(await S(E,this).plan(e.plain()),n(),this.wishes=e,async(e,n,r)=>{await r;let{refused:i}=e.plans;return i.length>0?`${t}有 ${i.length} 项要求做不到，原因写在建议上面。`:t}))}function jr(e,t){return S(Dr,this).call(this,async()=>{let n=await e();return await S(E,this).waive(n.plain()),this.waivers=n,t})}function Mr(e,t){return S(Dr,this).call(this,async()=>{let n=await e();return await S(E,this).enter(n.list),this.entries=n,t})}async function Nr(e,t){let n=await S(E,this).original(e);return{bytes:await S(E,this).call(`fix`,[t.map(e=>e.id),n],[n.buffer]),at:t.reduce((e,t)=>e.concat(t.fix.edits.map(({at:e})=>e)),[])}}async function Pr(e){let t=await Promise.all(e.map(async e=>new Uint8Array(await S(E,this).chosen(e).blob.arrayBuffer())));S(Or,this).give(`改好的文件.zip`,await S(E,this).call(`bundle`,[e.map(Lr),t],t.map(e=>e.buffer)),`application/zip`)}async function Fr(e,t,n){let r=S(E,this).chosen(e),i=S(D,this).get(e)||[],a=i.length>0?i[0].before:r,o=S(E,this).readings(),{format:s}=o.find(t=>t.file===e),c=Rr(n)?Un({file:a.name,format:s}):Hn(a.name)[1],l=zr(a.name,c,o.map(e=>e.file).filter(t=>t!==e));return await S(E,this).replace(e,{...r,name:l,blob:new Blob([n])}),S(D,this).delete(e),S(D,this).set(l,[...i,{before:r,cells:t}]),l}async function Ir(e,t,n,r=!1){let i=e;return await S(Dr,this).call(this,async()=>{let a=S(D,this).get(e),{before:o}=a[t],s=n();return await S(E,this).replace(e,o),S(D,this).delete(e),t>0&&S(D,this).set(o.name,a.slice(0,t)),{name:i}=o,(e,t)=>r?`${s}：${rr(nr(t,e))}。`:s},`正在换回`),i}function Lr(e){return e.split(`/`).pop()}function Rr(e){return e[0]===80&&e[1]===75}function zr(e,t,n){let[r]=Hn(e);for(let e=1;;e++){let i=`${r}_已改正${e>1?`（${e}）`:``}${t}`;if(!n.includes(i))return i}}var Br=`application/vnd.ms-excel.sheet.macroEnabled.12`,Vr=new WeakMap,Hr=new WeakMap,Ur=new WeakMap,Wr=new WeakSet,Gr=class{constructor(e,t,n){v(this,Wr),y(this,Vr,void 0),y(this,Hr,void 0),y(this,Ur,void 0),x(Vr,this,e),x(Hr,this,t),x(Ur,this,n)}list({inputs:e,findings:t}){let n=new Map(e.filter(e=>!e.refused).map(({file:e,format:t})=>[e,{file:e,format:t,error:0,warning:0,hint:0}]));for(let{at:e,severity:r}of t)for(let t of new Set(e.map(e=>e.file)))n.has(t)&&(n.get(t)[r]+=1);return[...n.values()].filter(e=>e.error+e.warning+e.hint>0)}marked(e){return S(Hr,this).call(this,async()=>{let t=await b(Wr,this,Kr).call(this,e);return S(Ur,this).give(qr(e),t,e.format===`xlsm`?Br:Ln),`「${qr(e)}」${S(Ur,this).taken}。`})}rows({file:e}){return S(Hr,this).call(this,async()=>{let t=`${Gn(e)}_待改行.xlsx`;return S(Ur,this).give(t,await S(Vr,this).call(`badRows`,[e]),Ln),`「${t}」${S(Ur,this).taken}。改好以后可以直接选这个文件再核查；定稿时把改过的行填回原来的台账。`})}all(e){return S(Hr,this).call(this,async t=>{let n=[],r=[],i=[];for(let[a,o]of e.entries()){t(a,e.length,o.file);try{r.push(await b(Wr,this,Kr).call(this,o)),n.push(qr(o))}catch(e){if(e.name!==`Error`)throw e;i.push(e.message)}}if(r.length===0)throw Error(i.join(`；`));let a=await S(Vr,this).call(`bundle`,[n,r],r.map(e=>e.buffer));return S(Ur,this).give(`全部批注版.zip`,a,`application/zip`),`${n.length} 个文件的批注版${S(Ur,this).taken}。${i.length>0?`没有做成的：${i.join(`；`)}。`:``}`})}};async function Kr({file:e}){let t=await S(Vr,this).original(e);return S(Vr,this).call(`mark`,[e,t],[t.buffer])}var qr=e=>`${Gn(e.file)}_批注${Un(e)}`,Jr=e=>e?`lianjian-draft:${e}`:`lianjian-draft`,Yr={read(e){try{let t=JSON.parse(localStorage.getItem(Jr(e)));return t&&typeof t==`object`&&Object.values(t).every(Xr)?t:null}catch{return null}},write(e,t){try{return localStorage.setItem(Jr(t),JSON.stringify(e)),!0}catch{return!1}},clear(e){try{localStorage.removeItem(Jr(e))}catch{}}};function Xr(e){return Array.isArray(e)&&e.every(e=>Array.isArray(e)&&e.every(e=>typeof e==`string`))}var Zr=200,Qr=new WeakMap,$r=new WeakMap,ei=new WeakMap,ti=new WeakMap,ni=new WeakMap,ri=new WeakMap,ii=new WeakMap,ai=new WeakMap,k=new WeakSet,oi=new WeakMap,si=class{constructor(e,t,n,r){v(this,k),C(this,`ledger`,null),C(this,`keeps`,!1),C(this,`notice`,``),y(this,Qr,void 0),y(this,$r,void 0),y(this,ei,void 0),y(this,ti,void 0),y(this,ni,new Map),y(this,ri,null),y(this,ii,0),y(this,ai,new Set),y(this,oi,e=>{e.preventDefault(),e.returnValue=``}),x(Qr,this,e),x($r,this,t),x(ei,this,n),x(ti,this,r)}show(e=``,t=null){this.ledger===null&&(x(ri,this,t),b(k,this,li).call(this)),this.ledger=e,this.notice=``,e&&b(k,this,pi).call(this),S(ei,this).call(this)}close(){let e=S(ri,this);return clearTimeout(S(ii,this)),this.ledger&&this.keeps&&b(k,this,mi).call(this),this.ledger=null,x(ri,this,null),S(ei,this).call(this),e}get info(){return S($r,this).call(this).ledgers.find(e=>e.ledger===this.ledger)}get rows(){return ci.call(b(k,this)).rows}said(e,t){let n=ci.call(b(k,this)).said[e];return n&&n[t]||null}get problems(){return ci.call(b(k,this)).said.flatMap((e,t)=>e.flatMap((e,n)=>e.ok?[]:[[t,n]]))}get canUndo(){return ci.call(b(k,this)).past.length>0}count(e){let t=S(ni,this).get(e);return t?t.rows.filter(vi).length:0}get filled(){return S($r,this).call(this).ledgers.filter(e=>this.count(e.ledger)>0)}type(e,t,n){let r=ci.call(b(k,this)),i=`${e} ${t}`;b(k,this,di).call(this,r.typing===i,r=>b(k,this,ui).call(this,r,e,t,n)),r.typing=i}remove(e){b(k,this,di).call(this,!1,t=>t.splice(e,1)),this.notice=`已删除第 ${e+1} 行，可以撤销。`,S(ei,this).call(this)}undo(){let e=ci.call(b(k,this));e.past.length!==0&&(e.rows=e.past.pop(),e.typing=``,this.notice=`已撤销一步。`,b(k,this,fi).call(this))}async paste(e,t,n){let{ledger:r}=this,{fields:i}=this.info,{headings:a,rows:o}=await S(Qr,this).call(`pasted`,[r,n]);if(this.ledger!==r)return;let s=new Set(a.map(e=>e.field).filter(Boolean)),c=0;b(k,this,di).call(this,!1,n=>{o.forEach((r,o)=>r.forEach((r,l)=>{let u=a.length>0?l:t+l;a.length>0&&!s.has(i[l].field)||(u<i.length?b(k,this,ui).call(this,n,e+o,u,r):r&&(c+=1))}))}),this.notice=bi(o.length,a,c),S(ei,this).call(this)}async files(){let e=[];for(let t of this.filled)e.push({name:yi(t),blob:new Blob([await b(k,this,hi).call(this,t.ledger)],{type:Ln})});return e}async save(){S(ti,this).give(yi(this.info),await b(k,this,hi).call(this,this.ledger),Ln),b(k,this,gi).call(this,[this.ledger],!1),this.notice=`已存成「${yi(this.info)}」。`,S(ei,this).call(this)}keep(e){this.keeps=e,e?(b(k,this,mi).call(this),this.keeps&&(this.notice=`草稿会记在这台电脑的这个浏览器里，用完请点「清除草稿」。`)):(Yr.clear(S(ti,this).name),this.notice=`这台电脑上记住的草稿已清除，表里的内容在本页关闭前还在。`,b(k,this,gi).call(this,this.filled.map(e=>e.ledger),!0)),S(ei,this).call(this)}end(){clearTimeout(S(ii,this)),S(ai,this).clear(),window.removeEventListener(`beforeunload`,S(oi,this))}};function ci(){return S(ni,this).has(this.ledger)||S(ni,this).set(this.ledger,_i([])),S(ni,this).get(this.ledger)}function li(){let e=Yr.read(S(ti,this).name);if(e&&!this.keeps){this.keeps=!0;for(let{ledger:t,fields:n}of S($r,this).call(this).ledgers){let r=e[t];r&&this.count(t)===0&&S(ni,this).set(t,_i(r.map(e=>n.map((t,n)=>e[n]||``))))}}}function ui(e,t,n,r){for(;e.length<=t;)e.push(this.info.fields.map(()=>``));e[t]=e[t].map((e,t)=>t===n?r:e)}function di(e,t){let n=ci.call(b(k,this));e||(n.past=[...n.past.slice(-99),n.rows]),n.rows=[...n.rows],n.typing=``,this.notice=``,t(n.rows),b(k,this,fi).call(this)}function fi(){b(k,this,gi).call(this,[this.ledger],!0),clearTimeout(S(ii,this)),x(ii,this,setTimeout(()=>b(k,this,pi).call(this),Zr)),S(ei,this).call(this)}async function pi(){let{ledger:e}=this,t=ci.call(b(k,this)),{rows:n}=t;this.keeps&&b(k,this,mi).call(this);try{let r=await S(Qr,this).call(`understand`,[e,n]);t.rows===n&&(t.said=r)}catch{t.said=[]}S(ei,this).call(this)}function mi(){let e={};for(let{ledger:t}of this.filled)e[t]=S(ni,this).get(t).rows;Yr.write(e,S(ti,this).name)?b(k,this,gi).call(this,[...S(ni,this).keys()],!1):(this.keeps=!1,this.notice=`这个浏览器不让网页记东西，草稿没有记住；请用「保存为表格」存到电脑上。`)}function hi(e){return S(Qr,this).call(`filled`,[e,S(ni,this).get(e).rows.filter(vi)])}function gi(e,t){for(let n of e)t?S(ai,this).add(n):S(ai,this).delete(n);S(ai,this).size>0?window.addEventListener(`beforeunload`,S(oi,this)):window.removeEventListener(`beforeunload`,S(oi,this))}var _i=e=>({rows:e,past:[],said:[],typing:``}),vi=e=>e.some(e=>e.trim()!==``),yi=({title:e})=>`在线填报_${e.replace(/[\\/:*?"<>|]/g,`、`)}.xlsx`;function bi(e,t,n){if(t.length===0)return`已贴入 ${e} 行。${n>0?`右边多出来的 ${n} 格没有地方放，没有贴入。`:``}`;let r=t.filter(e=>!e.field).map(e=>`「${e.title}」`),i=r.length>0?`${r.join(``)}没有对应的栏目，没有贴入。`:``;return`认出了表头，已按栏目贴入 ${e} 行，对上 ${t.length-r.length} 栏。${i}`}var xi=class e{constructor(e=[]){this.list=e}static parse(t){return new e(On(t,wi,`这个文件不是保存下来的对应关系。`))}has(e){return this.list.some(t=>t.signature===e)}with(t,n){return this.merged(new e([{signature:t,mapping:n}]))}merged(t){return new e([...this.list.filter(e=>!t.has(e.signature)),...t.list])}text(){return`${JSON.stringify(this.list,null,2)}\n`}},Si=e=>typeof e==`string`,Ci=e=>e===null||Si(e);function wi(e){if(!e||!Si(e.signature)||!e.mapping)return!1;let{ledger:t,headerRows:n,columns:r}=e.mapping;return Ci(t)&&Array.isArray(n)&&n.every(e=>Number.isInteger(e)&&e>0)&&Array.isArray(r)&&r.every(e=>e&&Si(e.column)&&Ci(e.field))}var Ti=new WeakMap,Ei=new WeakMap,Di=new WeakMap,Oi=new WeakMap,ki=new WeakMap,Ai=new WeakSet,ji=class{constructor(e,t,n){v(this,Ai),C(this,`corrections`,new xi),y(this,Ti,void 0),y(this,Ei,void 0),y(this,Di,void 0),y(this,Oi,[]),y(this,ki,new Map),x(Ti,this,e),x(Ei,this,t),x(Di,this,n)}follow(e){x(Oi,this,e);for(let{file:t,sheets:n}of e)for(let[e,{signature:r}]of n.entries())r&&S(ki,this).set(`${t}\n${e}`,r)}correct(e,t,n){return S(Ei,this).call(this,async()=>{let r=b(Ai,this,Ni).call(this,e,t);return await S(Ti,this).map(e,t.sheet,n),r&&!Fi(t,n)&&await b(Ai,this,Mi).call(this,this.corrections.with(r,n),[r]),``})}corrected(e,t){return this.corrections.has(b(Ai,this,Ni).call(this,e,t))}save(){S(Di,this).give(`联建_栏目对应.json`,this.corrections.text(),zn)}load(e){return S(Ei,this).call(this,async()=>{let t=xi.parse(await e.text());return await b(Ai,this,Mi).call(this,this.corrections.merged(t),Pi(t),!0),`已载入 ${t.list.length} 处对应关系，同样表头的表都照此对应。`})}async restore(e){await b(Ai,this,Mi).call(this,e,[...Pi(this.corrections),...Pi(e)],!0)}};async function Mi(e,...t){await S(Ti,this).remember(e.list,...t),this.corrections=e}function Ni(e,t){let{sheets:n}=S(Oi,this).find(t=>t.file===e);return t.signature||S(ki,this).get(`${e}\n${n.indexOf(t)}`)||``}function Pi({list:e}){return e.map(e=>e.signature)}function Fi({headerRows:e},t){return t.headerRows.length>0&&t.headerRows.join()!==e.join()}var Ii=[`choose`,`check`,`result`,`report`],Li=new WeakMap,Ri=class{constructor(e){C(this,`name`,``),C(this,`steps`,Ii.map((e,t)=>t+1)),C(this,`ledgers`,null),C(this,`downloads`,!0),y(this,Li,void 0),x(Li,this,e)}shown(e){let t=this.steps.filter(t=>t<=e);return t.length>0?t[t.length-1]:this.steps[0]}after(e){return this.steps.find(t=>t>e)||0}give(e,t,n){let r=new Blob([t],{type:n}),i=S(Li,this).call(this,`save`,{name:e,type:n,blob:r});this.downloads&&!i&&In(e,r)}get taking(){return this.downloads?`下载`:`交出`}get taken(){return this.downloads?`已下载`:`已交给所在的网页`}};function zi(e){let t=(e||``).split(/[\s,，、]+/).filter(Boolean);return t.length>0?t:null}var Bi=new WeakMap,Vi=new WeakMap,Hi=new WeakMap,Ui=class{constructor(e,t,n){C(this,`summaries`,[]),C(this,`on`,!1),y(this,Bi,void 0),y(this,Vi,void 0),y(this,Hi,void 0),x(Bi,this,e),x(Vi,this,t),x(Hi,this,n)}keep(e){let t=new Set(e.map(({name:e})=>e));this.summaries=[...this.summaries.filter(({name:e})=>!t.has(e)),...e]}remove(e){return S(Vi,this).call(this,async()=>{await this.end(),this.summaries=this.summaries.filter(t=>t.name!==e)})}async begin(){await S(Bi,this).merge(this.summaries),this.on=!0}async end(){this.on&&(this.on=!1,S(Hi,this).call(this),await S(Bi,this).merge(null))}told({findings:e}){let t=e.filter(({rule:e})=>e.startsWith(`SUM`)).length;return`这是 ${this.summaries.length} 份汇总件合并后的结果。${t>0?`其中 ${t} 处互相矛盾，怎么计的写在问题清单里（编号以 SUM 开头）。`:`没有互相矛盾的地方。`}`}},Wi=16;async function Gi(e){let t=new Set;return await Wt(Wi,e,async e=>{(await e.blob.slice(0,200).text().catch(()=>``)).includes(`"lianjian-summary"`)&&t.add(e)}),{summaries:e.filter(e=>t.has(e)),files:e.filter(e=>!t.has(e))}}function Ki(e,t){if(JSON.stringify(e)!==JSON.stringify(t))return Zi(e)&&Zi(t)?Ji(e,t):Qi(e)&&Qi(t)&&e.length>0?Xi(e,t):t}function qi(e,t,n){let{id:r,title:i,version:a,note:o,...s}=n,{id:c,title:l,version:u,note:d,...f}=t;return{id:r,extends:e,title:i,version:a,note:o,...Ki({...f,extends:e},{...s,extends:e})}}var A=e=>e.id||e.duty;function Ji(e,t){let n={};for(let r of Object.keys(t)){let i=r in e?Ki(e[r],t[r]):t[r];if(i===Yi)return{...t,replace:!0};i!==void 0&&(n[r]=i)}for(let r of Object.keys(e))r in t||(n[r]=null);return Object.keys(n).length>0?n:void 0}var Yi=Symbol(`whole`);function Xi(e,t){let n=[],r=t.map(A),i=e.map(A).filter(e=>r.includes(e)),a=r.filter(e=>!i.includes(e));if([...i,...a].join(`
`)!==r.join(`
`))return Yi;for(let r of t){let t=e.find(e=>A(e)===A(r)),i=t?Ki(t,r):r;i!==void 0&&n.push({...r.id?{id:r.id}:{duty:r.duty},...i})}for(let r of e)t.some(e=>A(e)===A(r))||n.push({...r.id?{id:r.id}:{duty:r.duty},remove:!0});return n.length>0?n:void 0}var Zi=e=>typeof e==`object`&&!!e&&!Array.isArray(e),Qi=e=>Array.isArray(e)&&e.every(e=>Zi(e)&&A(e)),$i=200,ea=`practice-own-duty`,ta=new WeakMap,na=new WeakMap,ra=new WeakMap,ia=new WeakMap,aa=new WeakMap,oa=new WeakMap,sa=new WeakMap,ca=new WeakMap,la=new WeakSet,ua=class{constructor(e,t,n){v(this,la),C(this,`pack`,null),C(this,`below`,null),C(this,`wrong`,[]),y(this,ta,void 0),y(this,na,void 0),y(this,ra,void 0),y(this,ia,null),y(this,aa,``),y(this,oa,null),y(this,sa,[]),y(this,ca,0),x(ta,this,e),x(na,this,t),x(ra,this,n)}async show(e,t,n){let r=typeof e==`object`;x(aa,this,r?e.extends||t:e);let[i,a]=await Promise.all([e,S(aa,this)].map(e=>S(ta,this).call(`resolve`,[e])));delete i.extends,delete a.extends,this.below=a,x(oa,this,i),x(sa,this,[]),x(ia,this,n),this.wrong=[],this.pack=r?i:{...i,id:`${i.id}-own`,title:`${i.title}（改）`,version:`1`,note:`在「${i.title}」基础上改。`},S(na,this).call(this)}close(){let e=S(ia,this);return this.pack=null,x(ia,this,null),S(na,this).call(this),e}get canUndo(){return S(sa,this).length>0}get written(){return qi(S(aa,this),this.below,this.pack)}get duties(){return[...S(oa,this).duties.map(e=>this.pack.duties.find(t=>A(t)===A(e))||{...e,out:!0}),...this.pack.duties.filter(e=>this.isOwn(`duties`,e))]}isOwn(e,t,n=null){return!((n?S(oa,this)[n][e]:S(oa,this)[e])||[]).some(e=>A(e)===A(t))}addDuty({duty:e,title:t,rule:n}){let r=pa(e||`own-duty`,this.duties),i=e?{duty:e}:{duty:r,ifRecorded:!1,title:t,words:[]};this.set({duties:[...this.pack.duties,{id:r,...i,rule:n,owedBy:[],per:`quarter`,times:1,basis:ea}]})}removeDuty(e){this.set({duties:this.pack.duties.filter(t=>A(t)!==e)})}set(e){x(sa,this,[...S(sa,this).slice(-99),this.pack]),this.pack={...this.pack,...e},b(la,this,fa).call(this)}setDuty(e,t){this.set({duties:this.pack.duties.map(n=>A(n)===e?{...n,...t}:n)})}useDuty(e,t){this.set({duties:this.duties.filter(n=>A(n)===e?t:!n.out).map(({out:e,...t})=>t)})}setRule({code:e,severity:t,limits:n},r){let{[e]:i={},...a}=this.pack.rules||{},o={...i,...r},s={};o.off&&(s.off=!0),o.severity&&o.severity!==t&&(s.severity=o.severity);let c=Object.entries(o.limits||{}).filter(([e,t])=>n.find(t=>t.name===e).value!==t);c.length>0&&(s.limits=Object.fromEntries(c)),this.set({rules:Object.keys(s).length>0?{...a,[e]:s}:a})}setScored(e,t,n,r){b(la,this,da).call(this,e,t,this.pack[e][t].map((e,t)=>t===n?{...e,...r}:e))}addIndicator(e){let{indicators:t,parts:n=[]}=this.pack[e],r=n.length>0?{part:n[0].id}:{};b(la,this,da).call(this,e,`indicators`,[...t,{id:pa(`own-item`,t),title:`新指标`,...r,role:`bonus`,max:5,entered:`points`}])}addGrade(e){let{grades:t}=this.pack[e],{from:n,share:r}=t[t.length-2]||{},i={...n?{from:Math.max(1,n-10)}:{},...r?{share:r}:{}};b(la,this,da).call(this,e,`grades`,[...t.slice(0,-1),{id:pa(`own-grade`,t),title:`新等次`,...i},...t.slice(-1)])}removeScored(e,t,n){b(la,this,da).call(this,e,t,this.pack[e][t].filter((e,t)=>t!==n))}undo(){this.canUndo&&(this.pack=S(sa,this).pop(),b(la,this,fa).call(this))}save(){let e=`规则包_${this.pack.title.replace(/[\\/:*?"<>|.]/g,``)}.json`;S(ra,this).give(e,`${JSON.stringify(this.written,null,2)}\n`,zn)}async check(){let{pack:e}=this;if(!e)return;let t=await S(ta,this).call(`lint`,[this.written]);this.pack===e&&(this.wrong=t,S(na,this).call(this))}};function da(e,t,n){this.set({[e]:{...this.pack[e],[t]:n}})}function fa(){clearTimeout(S(ca,this)),x(ca,this,setTimeout(()=>this.check(),$i)),S(na,this).call(this)}function pa(e,t){for(let n=1;;n++)if(!t.some(t=>A(t)===`${e}-${n}`))return`${e}-${n}`}function ma(e){let t=null;try{t=JSON.parse(e)}catch(t){let n=/position (\d+)/.exec(t.message),r=n?`第 ${e.slice(0,Number(n[1])).split(`
`).length} 行附近`:`内容`;throw Error(`文件不是 JSON 格式，${r}写得不对：常见的是少了逗号、引号，或者用了中文的引号、逗号`)}if(!t||typeof t!=`object`||Array.isArray(t))throw Error(`文件里不是规则包：最外层应当是一对花括号`);return t}function ha(e){return e.replace(/^规则包(不能用|读不懂)：/,``).split(`；`)}function ga(e,t,n){let r=typeof e==`object`,i={...r?e.coverage:{},base:t,title:null};return r&&!e.extends&&delete i.title,{...r?e:{id:e,extends:e},title:n,coverage:i}}var _a=new WeakMap,va=new WeakMap,ya=new WeakMap,ba=new WeakMap,xa=new WeakSet,Sa=class{constructor(e,t,n,r){v(this,xa),C(this,`own`,null),C(this,`trouble`,null),y(this,_a,void 0),y(this,va,void 0),y(this,ya,void 0),y(this,ba,void 0),x(_a,this,e),x(va,this,t),x(ya,this,n),x(ba,this,r)}load(e){return b(xa,this,Ca).call(this,e.name,async()=>ma(await e.text()))}take(e){return b(xa,this,Ca).call(this,``,()=>e)}useBase(e){return S(ba,this).call(this,async()=>{let{catalog:t,settings:n}=S(_a,this),{title:r}=t.bases.find(t=>t.base===e),i=ga(n.policy,e,this.title);return await S(va,this).begin({...n,policy:i}),S(_a,this).settings={...n,policy:i},this.own={file:``,policy:i,base:r},()=>`覆盖率的口径已改为「${r}」，全部重新核查完毕。`})}get title(){let{merged:e,assessment:t,settings:n,catalog:r}=S(_a,this),i=e&&t?t.policy.id:n.policy;if(this.own&&i===this.own.policy)return i.title||i.id||this.own.file;let a=r.policies.find(e=>e.id===i);return a?a.title:i}};function Ca(e,t){return S(ya,this).call(this,async n=>{this.trouble=null;try{let r=await t();return await n(r),this.own={file:e,policy:r},!0}catch(t){if(t instanceof _t||t instanceof gt)throw t;return this.trouble={file:e,mistakes:ha(t.message)},!1}})}var wa=new Map([[`circular`,`通报草稿`,`docx`,Rn,`按公文格式排好：总体情况、存在问题、整改要求和附表，数字都来自自查结果。没有红头、文号和印章，改好再用。`],[`coverage`,`覆盖专报`,`docx`,Rn,`两新组织覆盖：总体、分街道、空白点和应建未建、指导员、建议，每个比率写明口径和依据。`,`units`],[`workbook`,`工作簿`,`xlsx`,Ln,`季度履职、支部评分、两新覆盖、年报表样、空白点、问题清单和校验日志，一张表一页，有目录和图表。`],[`ranking`,`得分排名`,`xlsx`,Ln,`按组别列总分、等次和名次，以及每一分怎么来的；细则不排名次的只列等次。`,`scores`],[`notices`,`整改通知单`,`zip`,`application/zip`,`有事项要整改的党组织一家一份 docx：没有达标的、台账里的问题、出处和依据。`],[`issues`,`问题清单`,`xlsx`,Ln,`查出的每一处：级别、单位、具体情况、在哪个文件的哪一格、依据。`],[`rectification`,`整改台账`,`xlsx`,Ln,`必须改和需说明的逐条列出，带整改措施；责任人、时限、进度和销号留给各单位填，进度可以下拉选择。`],[`page`,`打印页`,`html`,`text/html`,`排好 A4 版面的网页，双击打开即可打印或另存为 PDF。`],[`log`,`校验日志`,`txt`,`text/plain`,`校验码、规则包、每个文件的 SHA-256、计入和略过的行数，留着备查。`]].map(([e,t,n,r,i,a])=>[e,{kind:e,title:t,extension:n,type:r,about:i,needs:a}]));function Ta({needs:e},t){return e===`units`&&t.coverage.length===0?`没有两新组织台账，写不出。`:e===`scores`&&t.scores.length===0?`没有评分，写不出。`:``}var Ea=({title:e,extension:t},n,r=!0)=>`联建自查_${n}_${e}${r?``:`_含完整姓名`}.${t}`,Da=`-- 汇总件平表的汇总：与本工具合并的结果逐数相等。
-- Adds up the flat tables of summaries in DuckDB, to the same figures the engine's merge gives.
--
-- 用法：在放这些表的文件夹里运行  duckdb < rollup.sql
-- 多个区的表放在各自的子文件夹里时，把 'units.parquet' 改成 '*/units.parquet'（其余各表同样）。
-- 列的说明见 columns.csv。

CREATE OR REPLACE VIEW units AS SELECT * FROM read_parquet('units.parquet');
CREATE OR REPLACE VIEW duties AS SELECT * FROM read_parquet('duties.parquet');
CREATE OR REPLACE VIEW scores AS SELECT * FROM read_parquet('scores.parquet');
CREATE OR REPLACE VIEW rates AS SELECT * FROM read_parquet('rates.parquet');
CREATE OR REPLACE VIEW parts AS SELECT * FROM read_parquet('parts.parquet');
CREATE OR REPLACE VIEW fields AS SELECT * FROM read_parquet('fields.parquet');
-- 规则包的等次、年报表的行和列：每份都一样，只取一次。规则包不同的汇总件不能一起汇总。
-- The same in every summary with the same pack.
CREATE OR REPLACE VIEW grades AS SELECT DISTINCT * FROM read_parquet('grades.parquet');
CREATE OR REPLACE VIEW form_axes AS SELECT DISTINCT * FROM read_parquet('form_axes.parquet');

-- 代码相同的单位只计一次：正常经营的、空栏最少的一行。
-- One row of those with the same code counts; the others are listed and excluded.
CREATE OR REPLACE VIEW counted AS
SELECT *, code IS NOT NULL AND row_number() OVER (PARTITION BY code ORDER BY closed, blank, content, part) > 1 AS repeats
FROM units;

-- 覆盖：每个区、街道、社区、楼宇园区，以及全部。
-- Coverage of every area: a unit counts in each area above it.
CREATE OR REPLACE VIEW leveled AS
SELECT *, list_filter([
    CASE WHEN district IS NOT NULL THEN 'district:' || district END,
    CASE WHEN street IS NOT NULL THEN 'street:' || street END,
    CASE WHEN community IS NOT NULL THEN 'community:' || community END,
    CASE WHEN site IS NOT NULL THEN 'site:' || site END
], lambda it: it IS NOT NULL) AS steps
FROM counted;

CREATE OR REPLACE TABLE coverage AS
SELECT
    array_to_string(steps[1:depth], '/') AS area,
    count(*) AS listed,
    sum(CASE WHEN repeats THEN 1 ELSE excluded END) AS excluded,
    count(*) - sum(CASE WHEN repeats THEN 1 ELSE excluded END) AS base,
    sum(no_work) FILTER (NOT repeats) AS blanks,
    sum(organized_hit) FILTER (NOT repeats) AS organized_hit,
    sum(organized_of) FILTER (NOT repeats) AS organized_of,
    sum(separate_hit) FILTER (NOT repeats) AS separate_hit,
    sum(separate_of) FILTER (NOT repeats) AS separate_of,
    sum(work_hit) FILTER (NOT repeats) AS work_hit,
    sum(work_of) FILTER (NOT repeats) AS work_of,
    sum(due_hit) FILTER (NOT repeats) AS due_hit,
    sum(due_of) FILTER (NOT repeats) AS due_of,
    sum(staff50_member_hit) FILTER (NOT repeats) AS staff50_member_hit,
    sum(staff50_member_of) FILTER (NOT repeats) AS staff50_member_of,
    sum(staff100_organized_hit) FILTER (NOT repeats) AS staff100_organized_hit,
    sum(staff100_organized_of) FILTER (NOT repeats) AS staff100_organized_of,
    sum(scaled_separate_hit) FILTER (NOT repeats) AS scaled_separate_hit,
    sum(scaled_separate_of) FILTER (NOT repeats) AS scaled_separate_of,
    sum(instructed_hit) FILTER (NOT repeats) AS instructed_hit,
    sum(instructed_of) FILTER (NOT repeats) AS instructed_of,
    sum(enrolled_hit) FILTER (NOT repeats) AS enrolled_hit,
    sum(enrolled_of) FILTER (NOT repeats) AS enrolled_of
FROM leveled, unnest(range(0, len(steps) + 1)) AS depths(depth)
GROUP BY ALL;

-- 履职：每项任务各种结果有几个。
CREATE OR REPLACE TABLE duty_counts AS
SELECT duty, status, count(*) AS count FROM duties GROUP BY ALL;

-- 名次：同组的党组织按总分，再按规则包指定的项目；有项目待录入的不排，规则包不排名次的也不排。
CREATE OR REPLACE TABLE places AS
SELECT compared, org, path, rank() OVER (PARTITION BY compared ORDER BY total DESC, tie_1 DESC, tie_2 DESC, tie_3 DESC) AS place
FROM scores WHERE waits = 0 AND (SELECT max(ranking) FROM parts) = 1;

-- 等次：由人认定的按认定；其余从最高的等次起逐个看，够条件又有名额的评上，名额边上同分的都不评，留给下一等次。
-- Grades from the best down, places by standing. \`reached\` is what a score meets, shares apart.
CREATE OR REPLACE TABLE graded AS
WITH RECURSIVE
known AS (
    SELECT row_number() OVER (ORDER BY compared, path, org, part) AS id, *,
        dense_rank() OVER (PARTITION BY compared ORDER BY total DESC, tie_1 DESC, tie_2 DESC, tie_3 DESC) AS standing,
        count(*) OVER (PARTITION BY compared) AS everybody
    FROM scores
),
reached AS (
    SELECT id, compared, "at",
        total_above::HUGEINT * 10000 >= from_total::HUGEINT * total_below::HUGEINT
            AND (each_part IS NULL OR least_part IS NULL OR least_part >= each_part * 100000) AS able
    FROM known, grades WHERE waits = 0
),
able AS (SELECT compared, "at", count(*) FILTER (able) AS of_line FROM reached GROUP BY ALL),
last AS (SELECT max("at") AS lowest FROM grades),
steps AS (
    SELECT id, compared, standing, everybody, 0::BIGINT AS rank, verdict AS grade
    FROM known WHERE waits = 0
    UNION ALL
    SELECT id, compared, standing, everybody, rank + 1,
        CASE WHEN grade IS NULL AND able AND (places IS NULL OR (turn <= places AND last_of_equals <= places)) THEN rank ELSE grade END
    FROM (
        SELECT *, max(turn) OVER (PARTITION BY compared, standing, able AND grade IS NULL) AS last_of_equals
        FROM (
            SELECT s.*, r.able,
                row_number() OVER (PARTITION BY s.compared, r.able AND s.grade IS NULL ORDER BY s.standing, s.id) AS turn,
                CASE WHEN g.share IS NOT NULL THEN greatest(0, greatest(
                    (CASE WHEN g.share_of IS NULL THEN s.everybody ELSE l.of_line END)::HUGEINT * g.share // 1000000, g.at_least
                ) - count(*) FILTER (s.grade = s.rank) OVER (PARTITION BY s.compared)) END AS places
            FROM steps AS s
            JOIN grades AS g ON g."at" = s.rank
            JOIN reached AS r ON r.id = s.id AND r."at" = s.rank
            LEFT JOIN able AS l ON l.compared = s.compared AND l."at" = g.share_of
            WHERE s.rank < (SELECT lowest FROM last)
        )
    )
)
SELECT compared, org, path, g.grade, g.stars
FROM known
LEFT JOIN (SELECT id, coalesce(grade, lowest) AS given FROM steps, last WHERE rank = lowest) AS s USING (id)
LEFT JOIN grades AS g ON g."at" = s.given;

-- 每个地区各等次几个党组织；等次空着的是还有项目待录入。
CREATE OR REPLACE TABLE grade_counts AS
SELECT array_to_string(names[1:depth], '/') AS area, grade, stars, count(*) AS count
FROM (SELECT *, list_filter(string_split(coalesce(path, ''), '/'), lambda it: it <> '') AS names FROM graded), unnest(range(0, len(names) + 1)) AS depths(depth)
GROUP BY ALL;

-- 年报表27和30：每一行每一列的数；空着的是台账里没有这一栏。
-- A cell counts the units that its line and its column take; instructors by community, joint branches by street.
CREATE OR REPLACE TABLE forms AS
WITH
known AS (SELECT list(DISTINCT field) AS fields FROM fields),
axes AS (
    SELECT a.* EXCLUDE (needs), measure IS DISTINCT FROM 'nowhere' AND len(list_filter(
        string_split(coalesce(needs, ''), ' '), lambda it: it <> '' AND NOT list_has_any(string_split(it, '|'), fields)
    )) = 0 AS told
    FROM form_axes AS a, known
),
shares AS (
    SELECT * FROM counted, unnest(string_split(form_lines, ' ')) AS l(line), unnest(string_split(form_columns, ' ')) AS c(col)
    WHERE form IS NOT NULL AND NOT repeats
),
sums AS (
    SELECT form, line, col, count(*) AS units, sum(staff) AS staff, sum(members) AS members, sum(untransferred) AS untransferred,
        count(DISTINCT (concat_ws('/', district, street), branch)) AS branches,
        count(DISTINCT (concat_ws('/', district, street, community), part, instructor)) AS instructors
    FROM shares GROUP BY ALL
)
SELECT l.form, l."at" AS line_at, l.id AS line, l.title AS line_title, c."at" AS col_at, c.id AS col, c.title AS col_title,
    CASE WHEN l.told AND c.told THEN coalesce(CASE l.measure
        WHEN 'units' THEN s.units
        WHEN 'branches' THEN s.branches
        WHEN 'instructors' THEN s.instructors
        WHEN 'staff' THEN s.staff
        WHEN 'members' THEN s.members
        WHEN 'untransferred' THEN s.untransferred
    END, 0) END AS value
FROM axes AS l
JOIN axes AS c ON c.form = l.form AND c.axis = 'column'
LEFT JOIN sums AS s ON s.form = l.form AND s.line = l.id AND s.col = c.id
WHERE l.axis = 'line' AND EXISTS (SELECT 1 FROM units)
ORDER BY l.form, line_at, col_at;

-- 区域共建：全部的分子和分母。
CREATE OR REPLACE TABLE regional AS
SELECT rate, sum(hit) AS hit, sum("of") AS "of" FROM rates GROUP BY ALL;

-- 一个党组织出现在两份汇总件里的，要先查清再汇总。
CREATE OR REPLACE TABLE organizations_twice AS
SELECT org, path, count(DISTINCT part) AS parts FROM duties GROUP BY ALL HAVING count(DISTINCT part) > 1;
`;function Oa(e){if(e===null)return``;if(typeof e==`number`)return String(e);let t=e.replace(/[^\P{Cc}\n\r\t]|[\u202A-\u202E\u2066-\u2069]/gu,``),n=/^[=+\-@\t\r]/.test(t)?`'${t}`:t;return/[",\r\n]/.test(n)?`"${n.replace(/"/g,`""`)}"`:n}var ka=e=>`\uFEFF${e.map(e=>e.map(Oa).join(`,`)).join(`\r
`)}\r\n`;function Aa({columns:e,rows:t}){return ka([e.map(({column:e})=>e),...t])}function ja(e){return ka([[`table`,`表`,`column`,`说明`,`类型`],...e.flatMap(({table:e,title:t,columns:n})=>n.map(n=>[e,t,n.column,n.title,n.whole?`整数`:`文字`]))])}function Ma(e,t){let n=({columns:e})=>e.map(({column:e,whole:t})=>`'${e}': '${t?`BIGINT`:`VARCHAR`}'`).join(`, `);return t.reduce((e,t)=>e.replace(`read_parquet('${t.table}.parquet')`,()=>`read_csv('${t.table}.csv', header = true, delim = ',', quote = '"', escape = '"', columns = {${n(t)}})`),e).replace(/\.parquet\b/g,`.csv`)}var Na=new WeakMap,Pa=new WeakMap,Fa=new WeakMap,Ia=new WeakSet,La=class{constructor(e,t,n){v(this,Ia),C(this,`outcome`,null),y(this,Na,void 0),y(this,Pa,void 0),y(this,Fa,void 0),x(Na,this,e),x(Pa,this,t),x(Fa,this,n)}save(){return S(Pa,this).call(this,async()=>{let e=await S(Na,this).call(`summary`,[]);return S(Fa,this).give(`${await b(Ia,this,Ra).call(this)}.json`,e,zn),``})}saveTables(){return S(Pa,this).call(this,async()=>{let e=await S(Na,this).call(`tables`,[]),t=[...e.map(e=>[`${e.table}.csv`,Aa(e)]),[`columns.csv`,ja(e)],[`rollup.sql`,Ma(Da,e)]],n=new TextEncoder,r=t.map(([,e])=>n.encode(e)),i=await S(Na,this).call(`bundle`,[t.map(([e])=>e),r],r.map(e=>e.buffer)),a=`${(await b(Ia,this,Ra).call(this)).replace(`汇总件`,`数据表`)}.zip`;return S(Fa,this).give(a,i,`application/zip`),`「${a}」${S(Fa,this).taken}：${e.length} 张表。`})}verify(e,t){return S(Pa,this).call(this,async()=>{let n={name:e.name,assessment:t,equal:!1,differences:[],refused:``};this.outcome=null;try{let t=new Uint8Array(await e.arrayBuffer());this.outcome={...n,...await S(Na,this).call(`verify`,[t],[t.buffer])}}catch(e){if(e.name!==`Error`)throw e;this.outcome={...n,refused:e.message}}return``})}};function Ra(){return S(Na,this).call(`summaryName`,[])}var za=class extends EventTarget{constructor(...e){super(...e),C(this,`tab`,`overview`),C(this,`filter`,{}),C(this,`drawer`,null),C(this,`grouping`,{by:`rule`,folded:new Set}),C(this,`sheet`,null),C(this,`book`,null),C(this,`printing`,!1)}look(e,t={}){this.tab=e,this.filter=t,this.changed()}openRules(e=``,t=null){let n=this.book||{back:`返回${Ba[this.step-1]}`,drawer:this.drawer,opener:t,scroll:window.scrollY};this.book&&this.book.code===e||(this.book={...n,code:e},this.drawer=null,this.tell(`rules`,{open:!0,code:e}))}closeRules(e=!1){if(!this.book)return;let{drawer:t,opener:n,scroll:r}=this.book;this.book=null,e||(this.drawer=t),this.tell(`rules`,{open:!1,code:``}),e||this.dispatchEvent(new CustomEvent(`return`,{detail:{opener:t?null:n,scroll:r}}))}open(e,t){this.drawer={...e,opener:t},this.changed()}close(){this.drawer=null,this.changed()}showSheet({file:e,sheet:t,cell:n},r=null){this.sheet={file:e,sheet:t,cell:n,opener:r},this.changed()}followSheet(e){this.sheet={...this.sheet,file:e,moved:!0},this.changed()}closeSheet(){this.sheet=null,this.changed()}tell(e,t){let n=!this.dispatchEvent(new CustomEvent(`tell`,{detail:{name:e,detail:t},cancelable:!0}));return this.changed(),n}changed(){this.dispatchEvent(new Event(`change`))}},Ba=[`选择文件`,`核对识别`,`自查结果`,`出报告`],Va=1,Ha=[`together`,`apart`,`alone`,`send`,`spare`];function Ua({settings:e,headings:t,aftercare:n,readings:r}){let{waivers:i,entries:a,wishes:o}=n,s=r.map(({file:e,sha256:t})=>({file:e,sha256:t})),c={lianjian:Va,settings:e,corrections:t.corrections.list,waivers:i.list,entries:a.list,wishes:o.list,files:s};return JSON.parse(JSON.stringify(c))}function Wa(e){if(!e||e.lianjian!==Va||!Ga(e.settings))throw Error(`这不是保存下来的状态，或者是别的版本存的。`);let{policy:t,period:n,asOf:r}=e.settings,i=e=>JSON.stringify(e||[]),a=e.wishes||[];if(!Array.isArray(a)||!a.every(Ka))throw Error(`状态里的建议安排写得不对。`);return{settings:{policy:t,period:n,asOf:r},corrections:xi.parse(i(e.corrections)),waivers:yr.parse(i(e.waivers)),entries:gr.parse(i(e.entries)),wishes:new xr(a)}}function Ga(e){return!!e&&typeof e.period==`string`&&/^\d{4}-\d\d-\d\d$/.test(e.asOf)&&(typeof e.policy==`string`||typeof e.policy==`object`&&e.policy!==null)}function Ka(e){return!!e&&Ha.includes(e.kind)&&Array.isArray(e.names)&&e.names.length>0&&e.names.every(e=>typeof e==`string`)}var qa={met:`达标`,late:`补开`,short:`不足`,missed:`未开展`,pending:`未到期`,exempt:`不适用`},j={error:`必须改`,warning:`需说明`,hint:`提示`},Ja={error:`与规定不符或数据有误，改好再交`,warning:`可能属实，请核对并写明原因`,hint:`疑点，供人工参考，不影响得分`},Ya={regulation:`党内法规和文件`,standard:`国家标准、国务院文件`,local:`地方做法／本工具默认，不是法规条文`,logic:`数据逻辑，不是法规条文`},Xa={ORG:`组织设置`,MTG:`会议和组织生活`,TRN:`教育培训`,MEM:`党员管理`,NEW:`两新组织`,SUM:`汇总件`,DQ:`台账数据`,REG:`区域共建`},Za={district:`区委`,street:`街道大工委`,community:`社区党委`,committee:`党委`,"general-branch":`党总支`,branch:`党支部`,"joint-branch":`联合党支部`},Qa={month:`每月`,quarter:`每季度`,"half-year":`每半年`,year:`每年`},$a={need:`需求清单`,service:`服务清单`,resource:`资源清单`,project:`项目清单`};function M({hit:e,of:t}){return t===0?`无应覆盖对象`:`${(Math.round(e*1e3/t)/10).toFixed(1)}%`}function eo(e){return e.of===0?M(e):`${M(e)} (${e.hit}/${e.of})`}function N({file:e,sheet:t,cell:n}){return`${e} › ${t}!${n}`}function to({act:e,label:t,kind:n}){let r=t===e?``:t;return n===`local`||n===`logic`?r?`${e}：${r}`:e:`《${e}》${r}`}function no(e){let[t,n,r]=e.split(`-`).map(Number);return`${t}年${n}月${r}日`}function ro(e){return e===0?`今天到期`:`还有 ${e} 天`}function io(e){return`★★★★★`.slice(0,e)+`☆☆☆☆☆`.slice(e)}var ao=200,oo=new WeakMap,so=new WeakMap,co=new WeakMap,lo=new WeakMap,uo=new WeakMap,fo=class{constructor({changed:e,advanced:t,failed:n}){C(this,`busy`,null),C(this,`notice`,``),y(this,oo,void 0),y(this,so,void 0),y(this,co,void 0),y(this,lo,Promise.resolve()),y(this,uo,null),x(oo,this,e),x(so,this,t),x(co,this,n)}queued(e){return x(lo,this,S(lo,this).then(()=>this.guarded(e)).then(e=>(clearTimeout(S(uo,this)),x(uo,this,null),this.busy=null,S(oo,this).call(this),e))),S(lo,this)}async guarded(e){try{return await e()}catch(e){e instanceof _t?this.notice=`已取消，先前读好的文件还在。`:(e.name!==`Crash`&&(this.notice=`没有做成：${e.message}`),S(co,this).call(this,e.message)),S(oo,this).call(this);return}}begin(e){this.busy={done:0,total:0,verb:e,name:``},S(oo,this).call(this)}progress(e,t,n,r=`正在读取`){let i=this.busy===null;this.busy={done:e,total:t,name:n,verb:r},i&&S(oo,this).call(this),S(uo,this)||x(uo,this,setTimeout(()=>{x(uo,this,null),S(so,this).call(this)},ao))}},po=new WeakMap,mo=new WeakMap,P=new WeakMap,F=new WeakMap,ho=new WeakMap,go=new WeakMap,I=new WeakSet,_o=class extends za{constructor(e){super(),v(this,I),C(this,`catalog`,null),C(this,`settings`,{policy:void 0,period:String(new Date().getFullYear()),asOf:Qn()}),C(this,`readings`,[]),C(this,`assessment`,null),C(this,`host`,new Ri((e,t)=>this.tell(e,t))),y(this,po,1),y(this,mo,void 0),y(this,P,void 0),y(this,F,new fo({changed:()=>this.changed(),advanced:()=>b(I,this,Ao).call(this),failed:e=>this.tell(`error`,{message:e})})),y(this,ho,new cr),y(this,go,Promise.resolve()),x(mo,this,e),x(P,this,new fn(e)),this.aftercare=new kr(S(P,this),(e,t)=>b(I,this,Do).call(this,e,t),this.host),this.merging=new Ui(S(P,this),e=>S(F,this).queued(e),()=>b(I,this,So).call(this)),this.headings=new ji(S(P,this),e=>b(I,this,To).call(this,e),this.host),this.packs=new Sa(this,S(P,this),e=>b(I,this,vo).call(this,e),e=>b(I,this,Do).call(this,e)),this.copies=new Gr(S(P,this),e=>b(I,this,Eo).call(this,e),this.host),this.sealing=new La(S(P,this),e=>b(I,this,Eo).call(this,e),this.host),this.filling=new si(S(P,this),()=>this.catalog,()=>this.changed(),this.host),this.packEditing=new ua(S(P,this),()=>this.changed(),this.host),S(P,this).onrestart=()=>{S(F,this).notice=`程序刚才中断，已重新启动，文件已自动重新载入，可以继续使用。`,b(I,this,jo).call(this),this.changed()}}get busy(){return S(F,this).busy}get notice(){return S(F,this).notice}get merged(){return this.merging.on}get step(){return this.host.shown(S(po,this))}get asked(){let{ledgers:e}=this.host,t=this.catalog.ledgers,n=e?t.filter(t=>e.includes(t.ledger)):[];return n.length>0?n:t}get hasSample(){return S(mo,this).hasSample}start(){return S(F,this).queued(async()=>{this.catalog=await S(P,this).start().catch(e=>{throw Error(`这个浏览器打不开核查程序，请换用新一些的 Edge、Chrome 或国产浏览器的极速模式（${e.message}）`)}),!this.settings.policy&&this.catalog.policies.length>0&&(this.settings.policy=this.catalog.policies[0].id),await S(P,this).begin({...this.settings}),this.tell(`ready`,{engine:this.catalog.engine})})}end(){this.filling.end(),S(P,this).end()}want(e){Object.assign(this.host,e),this.changed()}configure(e){let t={...this.settings,...e};if(e.asOf&&!e.period&&this.settings.period===this.settings.asOf.slice(0,4)&&(t.period=e.asOf.slice(0,4)),Object.keys(t).every(e=>t[e]===this.settings[e]))return Promise.resolve();let n=t.policy!==this.settings.policy;return this.settings=t,this.changed(),this.catalog?S(F,this).queued(async()=>{S(F,this).notice=``,n&&(this.packs.trouble=null),await b(I,this,Oo).call(this),n&&await b(I,this,bo).call(this)}):Promise.resolve()}state(){return Ua(this)}restore(e){let{settings:t,corrections:n,...r}=Wa(e);return S(F,this).queued(async()=>{S(F,this).notice=``,this.packs.trouble=null,await this.merging.end(),await S(P,this).begin({...t}),this.settings=t,typeof t.policy==`object`&&(this.packs.own={file:``,policy:t.policy}),await this.headings.restore(n),await this.aftercare.restore(r),b(I,this,ko).call(this)})}editPack(e){return S(F,this).guarded(()=>this.packEditing.show(this.settings.policy,this.catalog.policies[0].id,e))}usePack(){let{written:e}=this.packEditing;return this.packEditing.close(),this.packs.take(e)}add(e){return S(F,this).queued(async()=>{S(F,this).notice=``;let{summaries:t,files:n}=await Gi(e);if(await this.merging.end(),t.length>0&&b(I,this,xo).call(this,t),n.length===0)return this.readings;S(ho,this).uploaded();let r=this.aftercare.superseded(n.map(e=>e.name));for(let e of r)await S(P,this).unload(e);r.length>0&&(S(F,this).notice=`新选的文件换下了 ${r.join(`、`)}。`);try{await S(P,this).load(n,(e,t,n)=>S(F,this).progress(Math.min(e,t-1),t,n))}finally{b(I,this,ko).call(this)}return this.readings})}async merge(){await S(F,this).queued(async()=>{S(F,this).notice=``,S(F,this).begin(`正在合并`),this.assessment=null,await this.merging.begin(),x(ho,this,new cr),await b(I,this,Co).call(this),S(F,this).notice=this.merging.told(this.assessment),x(po,this,3)})}async useFilled(){await this.add(await this.filling.files()),await this.go(2)}load(e){return this.add(Mn(e))}async sample(){let e=await S(mo,this).sample();return await this.configure({asOf:`2025-12-31`,period:`2025`}),this.add(e.map(({name:e,bytes:t})=>({name:e,blob:new Blob([t])})))}remove(e){return S(F,this).queued(async()=>{S(ho,this).uploaded(),await S(P,this).unload(e),b(I,this,ko).call(this)})}grid(e,t,n,r){return S(P,this).call(`grid`,[e,t,n,r])}async stop(){this.busy&&(await S(P,this).stop(),b(I,this,ko).call(this))}check(){return S(F,this).queued(async()=>this.assessment||b(I,this,Co).call(this))}async assess(){let e=await this.check();return await S(go,this),e}get since(){return this.assessment&&S(ho,this).changes(this.assessment)}page(e,t){return S(P,this).call(`page`,[e,t])}advise(e){return S(P,this).call(`advise`,[e])}breakdown(e){return S(P,this).call(`breakdown`,[e])}explain(e){return S(P,this).call(`explain`,[e])}render(e,t={}){return S(P,this).call(`render`,[e,t])}saving(e){return S(F,this).guarded(async()=>e())}async download(e,{masked:t=!0}={}){let n=wa.get(e);await this.saving(async()=>this.host.give(Ea(n,this.assessment.period,t),await this.render(e,{masked:t}),n.type))}async template(e,t){await this.saving(async()=>this.host.give(`联建_${t}_空白表.xlsx`,await S(P,this).call(`template`,[e]),Ln))}async print(){let e=()=>new Promise(e=>requestAnimationFrame(e));this.printing=!0,this.changed();try{await e(),await this.page(`findings`,{limit:1}),await e(),window.print()}finally{this.printing=!1,this.changed()}}async go(e){e===2&&this.merged&&await S(F,this).queued(()=>this.merging.end()),e>=3&&!this.assessment&&await this.check(),e>=3&&!this.assessment||(this.closeRules(!0),this.filling.close(),this.packEditing.close(),x(po,this,e),this.changed())}async showFindings(e){this.closeRules(!0),await this.go(3),this.look(`findings`,e)}get title(){let{period:e}=this.merged&&this.assessment?this.assessment:this.settings;return`${Jn(e)}区域化党建${this.merged?`汇总`:`自查`}`}};function vo(e){return S(F,this).queued(async()=>{S(F,this).notice=``,await e(e=>b(I,this,yo).call(this,e))&&await b(I,this,bo).call(this)})}async function yo(e){let t=this.settings;this.settings={...t,policy:e};try{await b(I,this,Oo).call(this)}catch(e){throw this.settings=t,e}}async function bo(){if(!this.readings.some(e=>!e.refused)){S(F,this).notice=`已改用「${this.packs.title}」。`;return}let{findings:e}=await b(I,this,Co).call(this),t=Object.keys(j).map(t=>`${j[t]} ${e.filter(e=>e.severity===t).length} 处`);S(F,this).notice=`已改用「${this.packs.title}」，全部文件重新核查完毕：${t.join(`，`)}。`}function xo(e){this.merging.keep(e),this.assessment=null,S(po,this)>2&&x(po,this,1)}function So(){this.assessment=null,x(ho,this,new cr)}async function Co(){S(F,this).begin(`正在核查`);let e=await S(P,this).assess();return this.assessment=e,S(ho,this).follow(e),x(go,this,S(F,this).guarded(()=>b(I,this,wo).call(this,e))),e}async function wo(e){try{e.forms=await S(P,this).forms(),e.plans=await S(P,this).plans()}finally{this.assessment===e&&this.tell(`result`,e)}}function To(e){return S(F,this).queued(async()=>{S(F,this).notice=``;let t=await e();b(I,this,ko).call(this),S(F,this).notice=t})}function Eo(e){return S(F,this).queued(async()=>{S(F,this).notice=``,S(F,this).notice=await e((e,t,n)=>{S(F,this).progress(e,t,n,`正在批注`)})})}function Do(e,t=``){return S(F,this).queued(async()=>{S(F,this).notice=``;let n=this.assessment;t&&S(F,this).begin(t);try{let t=await e();S(F,this).notice=await t(await b(I,this,Co).call(this),n,S(go,this))}finally{b(I,this,jo).call(this)}})}async function Oo(){await this.merging.end(),await S(P,this).begin({...this.settings},(e,t,n)=>S(F,this).progress(e,t,n)),b(I,this,ko).call(this)}function ko(){b(I,this,jo).call(this),this.assessment=null,this.sheet=null,S(po,this)>2&&x(po,this,2),this.tell(`change`,{readings:this.readings})}function Ao(){S(P,this).readings().length===this.readings.length?this.changed():b(I,this,ko).call(this)}function jo(){this.readings=S(P,this).readings(),this.headings.follow(this.readings)}var L=o`
  :host {
    display: block;
    font-family: var(--lianjian-font, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", sans-serif);
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
  button.primary { background: var(--lianjian-primary, #1f4e79); border-color: var(--lianjian-primary, #1f4e79); color: #fff; }
  button.primary:hover { background: var(--lianjian-primary-hover, #173d60); }
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
  .button { position: relative; min-height: 2.3em; padding: 0.2em 0.9em; border: 1px solid #8a94a3; border-radius: 4px; background: #fff; overflow: hidden; cursor: pointer; line-height: 1.8; }
  .button:hover { background: #eef3f9; }
  .button:focus-within { outline: 3px solid #f0a500; outline-offset: 1px; }
  .button input { position: absolute; left: 0; top: 0; width: 100%; height: 100%; opacity: 0; cursor: pointer; }
  select, input[type="date"], input[type="search"], input[type="text"] {
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
  .scroll { position: relative; overflow: auto; border: 1px solid #d5dae1; border-radius: 4px; background: #fff; }
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
  .trouble { padding: 0.6em 1em; border: 1px solid #a3001b; border-left-width: 5px; border-radius: 4px; background: #fff3f3; }
  .trouble:focus { outline: 3px solid #f0a500; }
  .trouble ul { margin-top: 0.3em; padding-left: 1.3em; list-style: disc; }
  .badge.level.error { background: #ffe1e1; }
  .badge.level.warning { background: #fff1cc; }
  .badge.level.hint { background: #ededed; }
  .error { color: #a3001b; }
  .warning { color: #7a4b00; }
  .hint { color: #4a4a4a; }
  .good { color: #00603b; }
  .cell { color: #57606a; font-size: 0.875em; overflow-wrap: anywhere; word-break: break-all; }
  button.link.cell { color: #1a5694; }
  .cell button.cell, .small button.cell { font-size: 1em; }
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
`,Mo=new WeakMap,R=class extends et{constructor(...e){super(...e),y(this,Mo,()=>this.requestUpdate())}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`change`,S(Mo,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`change`,S(Mo,this))}};C(R,`properties`,{session:{attribute:!1}}),C(R,`styles`,L);function z(e,t){customElements.get(e)||customElements.define(e,t)}function No(e,t,n=!1){let r=e.host.after(t);if(!r)return``;let i=r===3?`开始自查`:Ba[r-1];return g`<button class=${t===3?`no-print`:`primary`} ?disabled=${n||!!e.busy} @click=${()=>e.go(r)}>下一步：${i}</button>`}var{I:Po}=Je,Fo=e=>e,Io=e=>e.strings===void 0,Lo=()=>document.createComment(``),Ro=(e,t,n)=>{let r=e._$AA.parentNode,i=t===void 0?e._$AB:t._$AA;if(n===void 0)n=new Po(r.insertBefore(Lo(),i),r.insertBefore(Lo(),i),e,e.options);else{let t=n._$AB.nextSibling,o=n._$AM,s=o!==e;if(s){var a;let t;(a=n._$AQ)==null||a.call(n,e),n._$AM=e,n._$AP!==void 0&&(t=e._$AU)!==o._$AU&&n._$AP(t)}if(t!==i||s){let e=n._$AA;for(;e!==t;){let t=Fo(e).nextSibling;Fo(r).insertBefore(e,i),e=t}}}return n},zo=(e,t,n=e)=>(e._$AI(t,n),e),Bo={},Vo=(e,t=Bo)=>e._$AH=t,Ho=e=>e._$AH,Uo=e=>{e._$AR(),e._$AA.remove()},Wo={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Go=e=>(...t)=>({_$litDirective$:e,values:t}),Ko=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,n){this._$Ct=e,this._$AM=t,this._$Ci=n}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}},qo=(e,t)=>{var n;let r=e._$AN;if(r===void 0)return!1;for(let e of r)(n=e._$AO)==null||n.call(e,t,!1),qo(e,t);return!0},Jo=e=>{let t,n;do{if((t=e._$AM)===void 0)break;n=t._$AN,n.delete(e),e=t}while((n==null?void 0:n.size)===0)},Yo=e=>{for(let t;t=e._$AM;e=t){let n=t._$AN;if(n===void 0)t._$AN=n=new Set;else if(n.has(e))break;n.add(e),Qo(t)}};function Xo(e){this._$AN===void 0?this._$AM=e:(Jo(this),this._$AM=e,Yo(this))}function Zo(e,t=!1,n=0){let r=this._$AH,i=this._$AN;if(i!==void 0&&i.size!==0){if(t){if(Array.isArray(r))for(let e=n;e<r.length;e++)qo(r[e],!1),Jo(r[e]);else r!=null&&(qo(r,!1),Jo(r))}else qo(this,e)}}var Qo=e=>{e.type==Wo.CHILD&&(e._$AP!=null||(e._$AP=Zo),e._$AQ!=null||(e._$AQ=Xo))},$o=class extends Ko{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,n){super._$AT(e,t,n),Yo(this),this.isConnected=e._$AU}_$AO(e,t=!0){var n,r;e!==this.isConnected&&(this.isConnected=e,e?(n=this.reconnected)==null||n.call(this):(r=this.disconnected)==null||r.call(this)),t&&(qo(this,e),Jo(this))}setValue(e){if(Io(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}},es=new WeakMap,ts=Go(class extends $o{render(e){return _}update(e,[t]){var n;let r=t!==this.G;return r&&this.rt(void 0),(r||this.lt!==this.ct)&&(this.G=t,this.ht=(n=e.options)==null?void 0:n.host,this.rt(this.ct=e.element)),_}rt(e){if(this.G!==void 0){if(this.isConnected||(e=void 0),typeof this.G==`function`){var t;let n=(t=this.ht)==null?globalThis:t,r=es.get(n);r===void 0&&(r=new WeakMap,es.set(n,r)),r.get(this.G)!==void 0&&this.G.call(this.ht,void 0),r.set(this.G,e),e!==void 0&&this.G.call(this.ht,e)}else this.G.value=e}}get lt(){var e,t,n;return typeof this.G==`function`?(e=es.get((t=this.ht)==null?globalThis:t))==null?void 0:e.get(this.G):(n=this.G)==null?void 0:n.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}}),ns=(e,t,n)=>{let r=new Map;for(let i=t;i<=n;i++)r.set(e[i],i);return r},rs=Go(class extends Ko{constructor(e){if(super(e),e.type!==Wo.CHILD)throw Error(`repeat() can only be used in text expressions`)}dt(e,t,n){let r;n===void 0?n=t:t!==void 0&&(r=t);let i=[],a=[],o=0;for(let t of e)i[o]=r?r(t,o):o,a[o]=n(t,o),o++;return{values:a,keys:i}}render(e,t,n){return this.dt(e,t,n).values}update(e,[t,n,r]){var i;let a=Ho(e),{values:o,keys:s}=this.dt(t,n,r);if(!Array.isArray(a))return this.ut=s,o;let c=(i=this.ut)==null?this.ut=[]:i,l=[],u,d,f=0,p=a.length-1,m=0,h=o.length-1;for(;f<=p&&m<=h;)if(a[f]===null)f++;else if(a[p]===null)p--;else if(c[f]===s[m])l[m]=zo(a[f],o[m]),f++,m++;else if(c[p]===s[h])l[h]=zo(a[p],o[h]),p--,h--;else if(c[f]===s[h])l[h]=zo(a[f],o[h]),Ro(e,l[h+1],a[f]),f++,h--;else if(c[p]===s[m])l[m]=zo(a[p],o[m]),Ro(e,a[f],a[p]),p--,m++;else if(u===void 0&&(u=ns(s,m,h),d=ns(c,f,p)),u.has(c[f])){if(u.has(c[p])){let t=d.get(s[m]),n=t===void 0?null:a[t];if(n===null){let t=Ro(e,a[f]);zo(t,o[m]),l[m]=t}else l[m]=zo(n,o[m]),Ro(e,a[f],n),a[t]=null;m++}else Uo(a[p]),p--}else Uo(a[f]),f++;for(;m<=h;){let t=Ro(e,l[h+1]);zo(t,o[m]),l[m++]=t}for(;f<=p;){let e=a[f++];e!==null&&Uo(e)}return this.ut=s,Vo(e,l),Pe}}),is=new WeakMap,B=Go(class extends Ko{constructor(...e){super(...e),y(this,is,{})}render(){return Pe}update({element:e},[t]){for(let n of Object.keys(t))t[n]!==S(is,this)[n]&&(S(is,this)[n]=t[n],e.style[n]=typeof t[n]==`number`?`${t[n]}px`:t[n]);return Pe}});function as(e){return typeof e==`object`?e.key:e}function os(e,t){let n=e.length;return new Proxy(e,{get(e,r,i){if(typeof r==`string`){let i=r.charCodeAt(0);if(i>=48&&i<=57){let i=+r;if(Number.isInteger(i)&&i>=0&&i<n){let n=e[i];if(typeof n!=`object`){let r=t[i*2];n=e[i]={index:i,key:n,start:r,size:t[i*2+1],end:r+t[i*2+1],lane:0}}return n}}if(r===`length`)return n}return Reflect.get(e,r,i)}})}function ss(e,t,n){var r;let i=(r=n.initialDeps)==null?[]:r,a,o=!0;function s(){let r=e();return(r.length!==i.length||r.some((e,t)=>i[t]!==e))&&(i=r,a=t(...r),n!=null&&n.onChange&&!(o&&n.skipInitialOnChange)&&n.onChange(a),o=!1),a}return s.updateDeps=e=>{i=e},s}function cs(e,t){if(e===void 0)throw Error(`Unexpected undefined${t?`: ${t}`:``}`);return e}var ls=(e,t)=>Math.abs(e-t)<1.01,us=(e,t,n)=>{let r;return Object.assign(function(...i){e.clearTimeout(r),r=e.setTimeout(()=>t.apply(this,i),n)},{cancel:()=>{e.clearTimeout(r)}})},ds,fs=()=>{if(ds!==void 0)return ds;if(typeof navigator>`u`)return ds=!1;if(/iP(hone|od|ad)/.test(navigator.userAgent))return ds=!0;let e=navigator.maxTouchPoints;return ds=navigator.platform===`MacIntel`&&e!==void 0&&e>0},ps=e=>{let{offsetWidth:t,offsetHeight:n}=e;return{width:t,height:n}},ms=e=>e,hs=e=>{let t=Math.max(e.startIndex-e.overscan,0),n=Math.min(e.endIndex+e.overscan,e.count-1)-t+1,r=Array(n);for(let e=0;e<n;e++)r[e]=t+e;return r},gs=(e,t)=>{let n=e.scrollElement;if(!n)return;let r=e.targetWindow;if(!r)return;let i=e=>{let{width:n,height:r}=e;t({width:Math.round(n),height:Math.round(r)})};if(i(ps(n)),!r.ResizeObserver)return()=>{};let a=new r.ResizeObserver(t=>{let r=()=>{let e=t[0];if(e!=null&&e.borderBoxSize){let t=e.borderBoxSize[0];if(t){i({width:t.inlineSize,height:t.blockSize});return}}i(ps(n))};e.options.useAnimationFrameWithResizeObserver?requestAnimationFrame(r):r()});return a.observe(n,{box:`border-box`}),()=>{a.unobserve(n)}},_s={passive:!0},vs=typeof window>`u`||`onscrollend`in window,ys=(e,t,n)=>{let r=e.scrollElement;if(!r)return;let i=e.targetWindow;if(!i)return;let a=e.options.useScrollendEvent&&vs,o=0,s=a?null:us(i,()=>t(n(r),!1),e.options.isScrollingResetDelay),c=e=>()=>{o=n(r),s==null||s(),t(o,e)},l=c(!0),u=c(!1);return r.addEventListener(`scroll`,l,_s),a&&r.addEventListener(`scrollend`,u,_s),()=>{r.removeEventListener(`scroll`,l),a&&r.removeEventListener(`scrollend`,u),s==null||s.cancel()}},bs=(e,t)=>ys(e,t,t=>{let{horizontal:n,isRtl:r}=e.options;return n?t.scrollLeft*(r&&-1||1):t.scrollTop}),xs=(e,t,n)=>{if(n.options.useCachedMeasurements){var r;let t=n.indexFromElement(e),i=n.options.getItemKey(t);return(r=n.itemSizeCache.get(i))==null?n.options.estimateSize(t):r}if(t!=null&&t.borderBoxSize){let e=t.borderBoxSize[0];if(e)return Math.round(e[n.options.horizontal?`inlineSize`:`blockSize`])}if(!t){let t=n.indexFromElement(e),r=n.options.getItemKey(t),i=n.itemSizeCache.get(r);if(i!==void 0)return i}return e[n.options.horizontal?`offsetWidth`:`offsetHeight`]},Ss=(e,{adjustments:t=0,behavior:n},r)=>{var i,a;(a=(i=r.scrollElement)==null?void 0:i.scrollTo)==null||a.call(i,{[r.options.horizontal?`left`:`top`]:e+t,behavior:n})};function Cs(e,t,n,r){if(t===0)return!1;let i=r(0),a=new Set,o=0;for(;o<e;){let e=n(o);if(e===i)break;a.add(e),o++}let s=e-o;if(s===0||s>=t)return!1;for(let e=0;e<s;e++)if(r(e)!==n(o+e))return!1;for(let e=s;e<t;e++)if(a.has(r(e)))return!1;return!0}var ws=class{constructor(e){this.unsubs=[],this.scrollElement=null,this.targetWindow=null,this.isScrolling=!1,this.scrollState=null,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache=new Map,this.itemSizeCacheVersion=0,this.laneAssignments=new Map,this.pendingMin=null,this.prevLanes=void 0,this.lanesChangedFlag=!1,this.lanesSettling=!1,this.pendingScrollAnchor=null,this.scrollRect=null,this.scrollOffset=null,this.scrollDirection=null,this.scrollAdjustments=0,this._iosDeferredAdjustment=0,this._iosTouching=!1,this._iosJustTouchEnded=!1,this._iosTouchEndTimerId=null,this._intendedScrollOffset=null,this._clampedAdjustment=null,this.elementsCache=new Map,this.now=()=>{var e,t,n,r;return(e=(r=(n=(t=this.targetWindow)==null?void 0:t.performance)==null?void 0:n.now)==null?void 0:r.call(n))==null?Date.now():e},this.observer=(()=>{let e=null,t=()=>e||(!this.targetWindow||!this.targetWindow.ResizeObserver?null:e=new this.targetWindow.ResizeObserver(e=>{e.forEach(e=>{let t=()=>{let t=e.target,n=this.indexFromElement(t);if(t.isConnected)this.isIndexInRange(n)&&this.shouldMeasureDuringScroll(n)&&this.resizeItem(n,this.options.measureElement(t,e,this));else{this.observer.unobserve(t);for(let[e,n]of this.elementsCache)if(n===t){this.elementsCache.delete(e);break}}};this.options.useAnimationFrameWithResizeObserver?requestAnimationFrame(t):t()})}));return{disconnect:()=>{var n;(n=t())==null||n.disconnect(),e=null},observe:e=>{var n;return(n=t())==null?void 0:n.observe(e,{box:`border-box`})},unobserve:e=>{var n;return(n=t())==null?void 0:n.unobserve(e)}}})(),this.range=null,this.setOptions=e=>{var t;let n={debug:!1,initialOffset:0,overscan:1,paddingStart:0,paddingEnd:0,scrollPaddingStart:0,scrollPaddingEnd:0,horizontal:!1,getItemKey:ms,rangeExtractor:hs,onChange:()=>{},measureElement:xs,initialRect:{width:0,height:0},scrollMargin:0,gap:0,indexAttribute:`data-index`,initialMeasurementsCache:[],lanes:1,anchorTo:`start`,followOnAppend:!1,scrollEndThreshold:1,isScrollingResetDelay:150,enabled:!0,isRtl:!1,useScrollendEvent:!1,useAnimationFrameWithResizeObserver:!1,laneAssignmentMode:`estimate`,useCachedMeasurements:!1};for(let t in e){let r=e[t];r!==void 0&&(n[t]=r)}let r=this.options,i=null,a=null,o=!1;if(r!==void 0&&r.enabled&&n.enabled&&n.anchorTo===`end`&&this.scrollElement!==null){var s;let e=r.count,l=n.count,u=this.getMeasurements(),d=(s=(t=this._singleLaneMeasurements)==null?void 0:t.items)==null?u:s,f=e=>as(d[e]),p=e>0?f(0):null,m=e>0?f(e-1):null;if(l!==e||e>0&&l>0&&(n.getItemKey(0)!==p||n.getItemKey(l-1)!==m)){var c;o=!0;let t=e>0?(c=this.getVirtualItemForOffset(this.getScrollOffset()))==null?u[0]:c:null;t&&(i=[t.key,this.getScrollOffset()-t.start]);let s=n.followOnAppend===!0?`auto`:n.followOnAppend||null;s&&l>0&&this.isAtEnd(r.scrollEndThreshold)&&(e===0||n.getItemKey(l-1)!==m)&&(l>e||Cs(e,l,f,n.getItemKey))&&(a=s)}}this.options=n,o&&(this.pendingMin=0,this.itemSizeCacheVersion++);let l=!1,u=0;if(i&&this.scrollOffset!==null){let[e,t]=i,n=this.getMeasurements(),{count:r,getItemKey:o}=this.options,s=0;for(;s<r&&o(s)!==e;)s++;if(s<r){let e=n[s];if(e){let n=Math.max(0,e.start+t);!a&&n!==this.scrollOffset&&(u=n-this.scrollOffset,this.scrollOffset=n,l=!0)}}}(l||a)&&(this.pendingScrollAnchor=[l?i[0]:null,l?i[1]:0,a,u])},this.notify=e=>{var t,n;(n=(t=this.options).onChange)==null||n.call(t,this,e)},this.maybeNotify=ss(()=>(this.calculateRange(),[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]),e=>{this.notify(e)},{key:!1,debug:()=>this.options.debug,initialDeps:[this.isScrolling,this.range?this.range.startIndex:null,this.range?this.range.endIndex:null]}),this.cleanup=()=>{this.unsubs.filter(Boolean).forEach(e=>e()),this.unsubs=[],this.observer.disconnect(),this.rafId!=null&&this.targetWindow&&(this.targetWindow.cancelAnimationFrame(this.rafId),this.rafId=null),this.scrollState=null,this.isScrolling=!1,this.scrollDirection=null,this._iosDeferredAdjustment=0,this._iosTouching=!1,this._iosJustTouchEnded=!1,this._clampedAdjustment=null,this.scrollElement=null,this.targetWindow=null},this._didMount=()=>()=>{this.cleanup()},this._willUpdate=()=>{var e,t;let n=this.options.enabled?this.options.getScrollElement():null;if(this.scrollElement!==n){if(this.cleanup(),!n){this.maybeNotify();return}if(this.scrollElement=n,this.scrollElement&&`ownerDocument`in this.scrollElement)this.targetWindow=this.scrollElement.ownerDocument.defaultView;else{var r;this.targetWindow=(r=(e=this.scrollElement)==null?void 0:e.window)==null?null:r}if(this.elementsCache.forEach(e=>{this.observer.observe(e)}),this.unsubs.push(this.options.observeElementRect(this,e=>{this.scrollRect=e,this.maybeNotify()})),this.unsubs.push(this.options.observeElementOffset(this,(e,t)=>{if(t&&this._intendedScrollOffset===null&&e===this.scrollOffset)return;this._intendedScrollOffset!==null&&Math.abs(e-this._intendedScrollOffset)<1.5&&(e=this._intendedScrollOffset),this._intendedScrollOffset=null,this._clampedAdjustment!==null&&Math.abs(e-this._clampedAdjustment.maxAtWrite)>=1.5&&(this._clampedAdjustment=null),this.scrollAdjustments=0;let n=this.getScrollOffset();this.scrollDirection=t?n===e?this.scrollDirection:n<e?`forward`:`backward`:null,this.scrollOffset=e,this.isScrolling=t,this._flushIosDeferredIfReady(),this.scrollState&&this.scheduleScrollReconcile(),this.maybeNotify()})),`addEventListener`in this.scrollElement){let e=this.scrollElement,t=()=>{this._iosTouching=!0,this._iosJustTouchEnded=!1,this._iosTouchEndTimerId!==null&&this.targetWindow!=null&&(this.targetWindow.clearTimeout(this._iosTouchEndTimerId),this._iosTouchEndTimerId=null)},n=()=>{this._iosTouching=!1,fs()&&this.targetWindow!=null&&(this._iosJustTouchEnded=!0,this._iosTouchEndTimerId=this.targetWindow.setTimeout(()=>{this._iosJustTouchEnded=!1,this._iosTouchEndTimerId=null,this._flushIosDeferredIfReady()},150))};e.addEventListener(`touchstart`,t,_s),e.addEventListener(`touchend`,n,_s),this.unsubs.push(()=>{e.removeEventListener(`touchstart`,t),e.removeEventListener(`touchend`,n),this._iosTouchEndTimerId!==null&&this.targetWindow!=null&&(this.targetWindow.clearTimeout(this._iosTouchEndTimerId),this._iosTouchEndTimerId=null)})}this._scrollToOffset(this.getScrollOffset(),{adjustments:void 0,behavior:void 0})}let i=this.pendingScrollAnchor;if(this.pendingScrollAnchor=null,i&&this.scrollElement&&this.options.enabled){let[e,n,r,a]=i;e!==null&&!r&&(fs()&&(this.isScrolling||this._iosTouching||this._iosJustTouchEnded)?a!==0&&(this._iosDeferredAdjustment+=a):((t=this.scrollState)==null?void 0:t.behavior)===`smooth`&&!ls(this.getScrollOffset()-a,this.scrollState.lastTargetOffset)||this._scrollToOffset(this.getScrollOffset(),{adjustments:void 0,behavior:void 0})),r&&this.scrollToEnd({behavior:r})}this._retryClampedAdjustment()},this._retryClampedAdjustment=()=>{if(this._clampedAdjustment===null||!this.scrollElement||!this.options.enabled)return;let{target:e,maxAtWrite:t}=this._clampedAdjustment,n=this.getMaxScrollOffset();n>t+.5&&(this._clampedAdjustment=e>n+.5?{target:e,maxAtWrite:n}:null,this._scrollToOffset(e,{adjustments:void 0,behavior:void 0}))},this._flushIosDeferredIfReady=()=>{if(this._iosDeferredAdjustment===0||this.isScrolling||this._iosTouching||this._iosJustTouchEnded)return;let e=this.getScrollOffset(),t=this.getMaxScrollOffset();if(e<0||e>t)return;if(this._iosDeferredAdjustment<0&&e>=t-1){this._iosDeferredAdjustment=0;return}let n=this._iosDeferredAdjustment;this._iosDeferredAdjustment=0,this._scrollToOffset(e,{adjustments:this.scrollAdjustments+=n,behavior:void 0})},this.rafId=null,this.getSize=()=>{var e;return this.options.enabled?(this.scrollRect=(e=this.scrollRect)==null?this.options.initialRect:e,this.scrollRect[this.options.horizontal?`width`:`height`]):(this.scrollRect=null,0)},this.getScrollOffset=()=>{var e;return this.options.enabled?(this.scrollOffset=(e=this.scrollOffset)==null?typeof this.options.initialOffset==`function`?this.options.initialOffset():this.options.initialOffset:e,this.scrollOffset):(this.scrollOffset=null,0)},this.getMeasurementOptions=ss(()=>[this.options.count,this.options.paddingStart,this.options.scrollMargin,this.options.getItemKey,this.options.enabled,this.options.lanes,this.options.laneAssignmentMode,this.options.gap],(e,t,n,r,i,a,o,s)=>(this.prevLanes!==void 0&&this.prevLanes!==a&&(this.lanesChangedFlag=!0),this.prevLanes=a,this.pendingMin=null,{count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s}),{key:!1}),this.isIndexInRange=e=>e>=0&&e<this.options.count,this.getMeasurements=ss(()=>[this.getMeasurementOptions(),this.itemSizeCacheVersion],({count:e,paddingStart:t,scrollMargin:n,getItemKey:r,enabled:i,lanes:a,laneAssignmentMode:o,gap:s},c)=>{var l,u;let d=this.itemSizeCache;if(!i)return this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),[];if(this.laneAssignments.size>e)for(let t of this.laneAssignments.keys())t>=e&&this.laneAssignments.delete(t);this.lanesChangedFlag&&(this.lanesChangedFlag=!1,this.lanesSettling=!0,this.measurementsCache=[],this._singleLaneMeasurements=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.pendingMin=null),this.measurementsCache.length===0&&!this.lanesSettling&&(this.measurementsCache=this.options.initialMeasurementsCache,this.measurementsCache.forEach(e=>{this.itemSizeCache.set(e.key,e.size)}));let f=this.lanesSettling||(l=this.pendingMin)==null?0:l;if(this.pendingMin=null,this.lanesSettling&&this.measurementsCache.length===e&&(this.lanesSettling=!1),a===1){let i=e*2,a=(u=this._singleLaneMeasurements)==null?void 0:u.flat;if(!a||a.length<i){let e=new Float64Array(i);a&&f>0&&e.set(a.subarray(0,f*2)),a=e}let o=f===0?Array(e):this._singleLaneMeasurements.items.slice(),c;if(f===0)c=t+n;else{let e=f-1;c=a[e*2]+a[e*2+1]+s}for(let t=f;t<e;t++){let e=r(t);o[t]=e;let n=d.get(e),i=typeof n==`number`?n:this.options.estimateSize(t);a[t*2]=c,a[t*2+1]=i,c+=i+s}this._singleLaneMeasurements={flat:a,items:o};let l=os(o,a);return this.measurementsCache=l,l}let p=this.measurementsCache.slice(0,f),m=Array(a).fill(void 0),h=new Float64Array(a),ee=0;for(let e=0;e<f;e++){let t=p[e];t&&(m[t.lane]===void 0&&ee++,m[t.lane]=e,h[t.lane]=t.end)}for(let i=f;i<e;i++){let e=r(i),c=this.laneAssignments.get(i),l,u,f=o===`estimate`||d.has(e);if(c!==void 0&&this.options.lanes>1){l=c;let e=m[l],r=e===void 0?void 0:p[e];u=r?r.end+s:t+n}else if(ee===a){let e=0,t=h[0],n=m[0];for(let r=1;r<a;r++){let i=h[r];(i<t||i===t&&m[r]<n)&&(e=r,t=i,n=m[r])}l=e,u=t+s,f&&this.laneAssignments.set(i,l)}else l=i%this.options.lanes,u=t+n,f&&this.laneAssignments.set(i,l);let te=d.get(e),ne=typeof te==`number`?te:this.options.estimateSize(i),re=u+ne;p[i]={index:i,start:u,size:ne,end:re,key:e,lane:l},m[l]===void 0&&ee++,m[l]=i,h[l]=re}return this.measurementsCache=p,p},{key:!1,debug:()=>this.options.debug}),this.calculateRange=ss(()=>[this.getMeasurements(),this.getSize(),this.getScrollOffset(),this.options.lanes],(e,t,n,r)=>e.length===0||t===0?(this.range=null,null):(this.range=Ds(e,t,n,r,r===1&&this._singleLaneMeasurements!==null?this._singleLaneMeasurements.flat:null),this.range),{key:!1,debug:()=>this.options.debug}),this.getVirtualIndexes=ss(()=>{let e=null,t=null,n=this.calculateRange();return n&&(e=n.startIndex,t=n.endIndex),this.maybeNotify.updateDeps([this.isScrolling,e,t]),[this.options.rangeExtractor,this.options.overscan,this.options.count,e,t]},(e,t,n,r,i)=>r===null||i===null?[]:e({startIndex:r,endIndex:i,overscan:t,count:n}),{key:!1,debug:()=>this.options.debug}),this.indexFromElement=e=>{let t=this.options.indexAttribute,n=e.getAttribute(t);return n?parseInt(n,10):(console.warn(`Missing attribute name '${t}={index}' on measured element.`),-1)},this.shouldMeasureDuringScroll=e=>{var t,n;if(!this.scrollState||this.scrollState.behavior!==`smooth`)return!0;let r=(t=this.scrollState.index)==null?(n=this.getVirtualItemForOffset(this.scrollState.lastTargetOffset))==null?void 0:n.index:t;if(r!==void 0&&this.range){let t=Math.max(this.options.overscan,Math.ceil((this.range.endIndex-this.range.startIndex)/2)),n=Math.max(0,r-t),i=Math.min(this.options.count-1,r+t);return e>=n&&e<=i}return!0},this.measureElement=e=>{if(!e){this.elementsCache.forEach((e,t)=>{e.isConnected||(this.observer.unobserve(e),this.elementsCache.delete(t))});return}let t=this.indexFromElement(e);if(!this.isIndexInRange(t))return;let n=this.options.getItemKey(t),r=this.elementsCache.get(n);r!==e&&(r&&this.observer.unobserve(r),this.observer.observe(e),this.elementsCache.set(n,e)),(!this.isScrolling||this.scrollState)&&this.shouldMeasureDuringScroll(t)&&this.resizeItem(t,this.options.measureElement(e,void 0,this))},this.resizeItem=(e,t)=>{var n,r,i,a;if(!this.isIndexInRange(e))return;let o,s,c,l=(r=this._singleLaneMeasurements)==null?void 0:r.flat;if(this.options.lanes===1&&l!=null)c=this.options.getItemKey(e),s=l[e*2],o=l[e*2+1];else{let t=this.measurementsCache[e];if(!t)return;c=t.key,s=t.start,o=t.size}let u=(n=this.itemSizeCache.get(c))==null?o:n,d=t-u;if(d!==0){var f;let n=this.options.anchorTo===`end`&&((i=this.scrollState)==null?void 0:i.behavior)!==`smooth`&&this.getVirtualDistanceFromEnd()<=this.options.scrollEndThreshold,r=n?this.getTotalSize():0,l=this.getScrollOffset()+this.scrollAdjustments,p=this.itemSizeCache.has(c)?s+u<=l&&this.scrollDirection!==`backward`:s<l,m=((a=this.scrollState)==null?void 0:a.behavior)!==`smooth`&&(this.shouldAdjustScrollPositionOnItemSizeChange===void 0?p:this.shouldAdjustScrollPositionOnItemSizeChange((f=this.measurementsCache[e])==null?{index:e,key:c,start:s,size:o,end:s+o,lane:0}:f,d,this));(this.pendingMin===null||e<this.pendingMin)&&(this.pendingMin=e),this.itemSizeCache.set(c,t),this.itemSizeCacheVersion++;let h=!1;n?h=this.applyScrollAdjustment(this.getTotalSize()-r):m&&(h=this.applyScrollAdjustment(d)),this.notify(h),this._retryClampedAdjustment()}},this.getVirtualItems=ss(()=>[this.getVirtualIndexes(),this.getMeasurements()],(e,t)=>{let n=[];for(let r=0,i=e.length;r<i;r++){let i=t[e[r]];n.push(i)}return n},{key:!1,debug:()=>this.options.debug}),this.getVirtualItemForOffset=e=>{var t;let n=this.getMeasurements();if(n.length===0)return;let r=(t=this._singleLaneMeasurements)==null?void 0:t.flat,i=this.options.lanes===1&&r!=null;return cs(n[Ts(0,n.length-1,i?e=>r[e*2]:e=>cs(n[e]).start,e)])},this.getMaxScrollOffset=()=>{if(!this.scrollElement)return 0;if(`scrollHeight`in this.scrollElement)return this.options.horizontal?this.scrollElement.scrollWidth-this.scrollElement.clientWidth:this.scrollElement.scrollHeight-this.scrollElement.clientHeight;{let e=this.scrollElement.document.documentElement;return this.options.horizontal?e.scrollWidth-this.scrollElement.innerWidth:e.scrollHeight-this.scrollElement.innerHeight}},this.getVirtualDistanceFromEnd=()=>Math.max(this.getTotalSize()-this.getSize()-this.getScrollOffset(),0),this.getDistanceFromEnd=()=>Math.max(this.getMaxScrollOffset()-this.getScrollOffset(),0),this.isAtEnd=(e=this.options.scrollEndThreshold)=>this.getDistanceFromEnd()<=e,this.getOffsetForAlignment=(e,t,n=0)=>{if(!this.scrollElement)return 0;let r=this.getSize(),i=this.getScrollOffset();t===`auto`&&(t=e>=i+r?`end`:`start`),t===`center`?e+=(n-r)/2:t===`end`&&(e-=r);let a=this.getMaxScrollOffset();return Math.max(Math.min(a,e),0)},this.getOffsetForIndex=(e,t=`auto`)=>{e=Math.max(0,Math.min(e,this.options.count-1));let n=this.getSize(),r=this.getScrollOffset(),i=this.measurementsCache[e];if(!i)return;if(t===`auto`){if(i.end>=r+n-this.options.scrollPaddingEnd)t=`end`;else if(i.start<=r+this.options.scrollPaddingStart)t=`start`;else return[r,t]}if(t===`end`&&e===this.options.count-1)return[this.getMaxScrollOffset(),t];let a=t===`end`?i.end+this.options.scrollPaddingEnd:i.start-this.options.scrollPaddingStart;return[this.getOffsetForAlignment(a,t,i.size),t]},this.scrollToOffset=(e,{align:t=`start`,behavior:n=`auto`}={})=>{this._iosDeferredAdjustment=0;let r=this.getOffsetForAlignment(e,t),i=this.now();this.scrollState={index:null,align:t,behavior:n,startedAt:i,lastTargetOffset:r,stableFrames:0},this._scrollToOffset(r,{adjustments:void 0,behavior:n}),this.scheduleScrollReconcile()},this.scrollToIndex=(e,{align:t=`auto`,behavior:n=`auto`}={})=>{this._iosDeferredAdjustment=0,e=Math.max(0,Math.min(e,this.options.count-1));let r=this.getOffsetForIndex(e,t);if(!r)return;let[i,a]=r,o=this.now();this.scrollState={index:e,align:a,behavior:n,startedAt:o,lastTargetOffset:i,stableFrames:0},this._scrollToOffset(i,{adjustments:void 0,behavior:n}),this.scheduleScrollReconcile()},this.scrollBy=(e,{behavior:t=`auto`}={})=>{let n=this.getScrollOffset()+e,r=this.now();this.scrollState={index:null,align:`start`,behavior:t,startedAt:r,lastTargetOffset:n,stableFrames:0},this._scrollToOffset(n,{adjustments:void 0,behavior:t}),this.scheduleScrollReconcile()},this.scrollToEnd=({behavior:e=`auto`}={})=>{this.options.count>0?this.scrollToIndex(this.options.count-1,{align:`end`,behavior:e}):this.scrollToOffset(Math.max(this.getTotalSize()-this.getSize(),0),{behavior:e})},this.getTotalSize=()=>{var e,t;let n=this.getMeasurements(),r;if(n.length===0)r=this.options.paddingStart;else if(this.options.lanes===1){let a=n.length-1,o=(e=this._singleLaneMeasurements)==null?void 0:e.flat;if(o!=null)r=o[a*2]+o[a*2+1];else{var i;r=(i=(t=n[a])==null?void 0:t.end)==null?0:i}}else{let e=Array(this.options.lanes).fill(null),t=n.length-1;for(;t>=0&&e.some(e=>e===null);){let r=n[t];e[r.lane]===null&&(e[r.lane]=r.end),t--}r=Math.max(...e.filter(e=>e!==null))}return Math.max(r-this.options.scrollMargin+this.options.paddingEnd,0)},this.takeSnapshot=()=>{let e=[];if(this.itemSizeCache.size===0)return e;let t=this.getMeasurements();for(let n of t)n&&this.itemSizeCache.has(n.key)&&e.push({index:n.index,key:n.key,start:n.start,size:n.size,end:n.end,lane:n.lane});return e},this._scrollToOffset=(e,{adjustments:t,behavior:n})=>{this._intendedScrollOffset=e+(t==null?0:t),this.options.scrollToFn(e,{behavior:n,adjustments:t},this)},this.measure=()=>{this.pendingMin=null,this.itemSizeCache.clear(),this.laneAssignments.clear(),this.itemSizeCacheVersion++,this.notify(!1)},this.setOptions(e)}applyScrollAdjustment(e,t){if(e===0)return!1;if(fs()&&(this.isScrolling||this._iosTouching||this._iosJustTouchEnded))return this._iosDeferredAdjustment+=e,!1;{let n=this.getScrollOffset()+this.scrollAdjustments+e,r=this.scrollElement,i=r!==null&&(`scrollHeight`in r||`document`in r)?this.getMaxScrollOffset():null;return this._clampedAdjustment=i!==null&&n>i+.5?{target:n,maxAtWrite:i}:null,this._scrollToOffset(this.getScrollOffset(),{adjustments:this.scrollAdjustments+=e,behavior:t}),this.scrollOffset!==null&&(this.scrollOffset+=this.scrollAdjustments,this.scrollOffset<0&&(this.scrollOffset=0),this.scrollAdjustments=0),!0}}scheduleScrollReconcile(){this.targetWindow?this.rafId==null&&(this.rafId=this.targetWindow.requestAnimationFrame(()=>{this.rafId=null,this.reconcileScroll()})):this.scrollState=null}reconcileScroll(){if(!this.scrollState||!this.scrollElement)return;if(this.now()-this.scrollState.startedAt>5e3){this.scrollState=null;return}let e=this.scrollState.index==null?void 0:this.getOffsetForIndex(this.scrollState.index,this.scrollState.align),t=e?e[0]:this.scrollState.lastTargetOffset,n=t!==this.scrollState.lastTargetOffset;if(!n&&ls(t,this.getScrollOffset())){if(this.scrollState.stableFrames++,this.scrollState.stableFrames>=1){this.getScrollOffset()!==t&&this._scrollToOffset(t,{adjustments:void 0,behavior:`auto`}),this.scrollState=null;return}}else if(this.scrollState.stableFrames=0,n){let e=this.getSize()||600,n=Math.abs(t-this.getScrollOffset()),r=this.scrollState.behavior===`smooth`&&n>e;this.scrollState.lastTargetOffset=t,r||(this.scrollState.behavior=`auto`),this._scrollToOffset(t,{adjustments:void 0,behavior:r?`smooth`:`auto`})}this.scheduleScrollReconcile()}},Ts=(e,t,n,r)=>{for(;e<=t;){let i=(e+t)/2|0,a=n(i);if(a<r)e=i+1;else if(a>r)t=i-1;else return i}return e>0?e-1:0};function Es(e,t,n){let r=0;for(;r<=t;){let i=(r+t)/2|0,a=e[i*2];if(a<n)r=i+1;else if(a>n)t=i-1;else return i}return r>0?r-1:0}function Ds(e,t,n,r,i){let a=e.length-1;if(e.length<=r)return{startIndex:0,endIndex:a};if(r===1&&i!==null){let e=Es(i,a,n),r=e,o=n+t;for(;r<a&&i[r*2]+i[r*2+1]<o;)r++;return{startIndex:e,endIndex:r}}let o=Ts(0,a,t=>e[t].start,n),s=o;if(r===1)for(;s<a&&e[s].end<n+t;)s++;else if(r>1){let i=Array(r).fill(0);for(;s<a&&i.some(e=>e<n+t);){let t=e[s];i[t.lane]=t.end,s++}let c=Array(r).fill(n+t);for(;o>=0&&c.some(e=>e>=n);){let t=e[o];c[t.lane]=t.start,o--}o=Math.max(0,o-o%r),s=Math.min(a,s+(r-1-s%r))}return{startIndex:o,endIndex:s}}var Os=class{constructor(e,t){this.cleanup=()=>{};let n={...t,onChange:(e,n)=>{var r;this.host.updateComplete.then(()=>this.host.requestUpdate()),(r=t.onChange)==null||r.call(t,e,n)}};this.virtualizer=new ws(n),(this.host=e).addController(this)}getVirtualizer(){return this.virtualizer}hostConnected(){this.cleanup=this.virtualizer._didMount()}hostUpdated(){this.virtualizer._willUpdate()}hostDisconnected(){this.cleanup()}},ks=class extends Os{constructor(e,t){super(e,{observeElementRect:gs,observeElementOffset:bs,scrollToFn:Ss,...t})}},As=100,js=6,Ms=new WeakMap,Ns=new WeakMap,Ps=new WeakMap,Fs=new WeakMap,Is=new WeakMap,Ls=new WeakMap,Rs=new WeakMap,zs=new WeakMap,Bs=new WeakSet,Vs=class{constructor(e,{box:t,estimate:n}){v(this,Bs),y(this,Ms,void 0),y(this,Ns,void 0),y(this,Ps,[]),y(this,Fs,String),y(this,Is,null),y(this,Ls,null),y(this,Rs,{list:null,parts:[]}),y(this,zs,new Set),C(this,`measure`,e=>{e&&this.long&&S(zs,this).add(e)}),x(Ns,this,n),x(Ms,this,new ks(e,{count:0,overscan:js,initialRect:{width:0,height:700},getScrollElement:()=>this.long?t():null,estimateSize:e=>S(Ns,this).call(this,S(Ps,this)[e]),rangeExtractor:e=>b(Bs,this,Hs).call(this,e)})),e.addController(this),e.addEventListener(`focusin`,e=>b(Bs,this,Us).call(this,e))}hostUpdated(){let e=S(Ms,this).getVirtualizer();for(let t of S(zs,this))t.isConnected&&this.long?e.measureElement(t):t.isConnected||S(zs,this).delete(t);e.measureElement(null)}get long(){return S(Ps,this).length>As}view(e,{key:t,head:n=null,all:r=!1,held:i=null}){if(e!==S(Ps,this)&&(x(Ps,this,e),x(Fs,this,n=>t(e[n])),x(Is,this,n)),r||!this.long)return e.map((e,n)=>({index:n,line:e,key:t(e)}));let a=S(Ms,this).getVirtualizer();if(a.setOptions({...a.options,count:e.length,getItemKey:S(Fs,this)}),i===null||S(Ls,this)&&S(Ls,this).index===i||(x(Ls,this,{key:S(Fs,this).call(this,i),list:e,index:i}),a.setOptions({...a.options,rangeExtractor:e=>b(Bs,this,Hs).call(this,e)})),S(Rs,this).list===e&&a.getSize()===0)return S(Rs,this).parts;let o=[],s=0;for(let{index:t,start:n,end:r}of a.getVirtualItems())n>s&&o.push({gap:n-s,key:`gap ${o.length===0?`before`:t}`}),o.push({index:t,line:e[t],key:S(Fs,this).call(this,t)}),s=r;let c=a.getTotalSize()-s;return c>0&&o.push({gap:c,key:`gap after`}),x(Rs,this,{list:e,parts:o}),o}};function Hs({startIndex:e,endIndex:t,overscan:n,count:r}){let i=new Set,a=Math.max(0,e-n);S(Is,this)&&i.add(S(Is,this).call(this,a));for(let e=a;e<=Math.min(r-1,t+n);e++)i.add(e);let o=S(Ls,this)===null?-1:b(Bs,this,Ws).call(this);return o>=0&&i.add(o),[...i].sort((e,t)=>e-t)}function Us(e){let t=e.composedPath().find(e=>e.dataset&&e.dataset.index!==void 0),n=t?Number(t.dataset.index):-1;x(Ls,this,n>=0&&n<S(Ps,this).length?{key:S(Fs,this).call(this,n),list:S(Ps,this),index:n}:null)}function Ws(){let e=S(Ls,this);return e.list!==S(Ps,this)&&(e.list=S(Ps,this),e.index=S(Ps,this).findIndex((t,n)=>S(Fs,this).call(this,n)===e.key)),e.index}var Gs=new WeakMap,Ks=new WeakMap,qs=class{constructor(){y(this,Gs,new Map),y(this,Ks,0)}of(e){var t,n;let r=S(Gs,this),i=new Map;for(let t of e)r.has(t)&&i.set(t,r.get(t));let a=[...r].filter(([e])=>!i.has(e)).map(([,e])=>e);for(let r of e)i.has(r)||i.set(r,a.length>0?a.pop():(x(Ks,this,(t=S(Ks,this),n=t++,t)),n));return x(Gs,this,i),i}},Js=20,Ys=[{kind:`refused`,title:`没能读取`,mark:`✗`,tone:`error`,is:e=>!!e.refused},{kind:`unknown`,title:`没有认出`,mark:`?`,tone:`warning`,is:e=>e.sheets.every(e=>!e.ledger)},{kind:`read`,title:`已读取`,mark:`✓`,tone:`good`,is:()=>!0}],Xs=new WeakMap,Zs=new WeakMap,Qs=new WeakMap,$s=new WeakSet,ec=class extends R{constructor(){super(),v(this,$s),y(this,Xs,new Vs(this,{box:()=>this.renderRoot.querySelector(`.box`),estimate:()=>43})),y(this,Zs,{of:null,all:[]}),y(this,Qs,{of:null,only:``,word:``,list:[]}),this.only=``,this.word=``}render(){let e=b($s,this,tc).call(this),t=b($s,this,nc).call(this,e),n=S(Xs,this).view(t,{key:e=>e.reading.file});return g`
      ${e.length>Js?b($s,this,rc).call(this,e):``}
      ${t.length===0?g`<p class="quiet none">没有这样的文件。</p>`:``}
      <div class=${S(Xs,this).long?`box long`:`box`} tabindex=${S(Xs,this).long?`0`:`-1`} role="region" aria-label="已选择的文件">
        <ul class="files" role="list">${rs(n,e=>e.key,e=>e.gap===void 0?b($s,this,ic).call(this,e,t.length):g`<li class="gap" aria-hidden="true" ${B({height:e.gap})}></li>`)}</ul>
      </div>
    `}};function tc(){let{readings:e}=this.session;if(S(Zs,this).of===e)return S(Zs,this).all;let t=Ys.map(()=>[]);for(let n of e){let e=Ys.findIndex(e=>e.is(n));t[e].push({reading:n,how:Ys[e]})}return x(Zs,this,{of:e,all:[].concat(...t)}),S(Zs,this).all}function nc(e){let{only:t,word:n}=this,r=S(Qs,this);if(r.of===e&&r.only===t&&r.word===n)return r.list;let i=e.length>Js?e.filter(({reading:e,how:r})=>(!t||r.kind===t)&&e.file.includes(n)):e;return x(Qs,this,{of:e,only:t,word:n,list:i}),i}function rc(e){let t=[{kind:``,title:`全部`},...Ys],n=({kind:t})=>t?e.filter(({how:e})=>e.kind===t).length:e.length;return g`<div class="row filter">
      <div role="group" aria-label="只看">${t.map(e=>g`<button aria-pressed=${this.only===e.kind} @click=${()=>this.only=e.kind}>${e.title} ${n(e)}</button>`)}</div>
      <label>文件名里有 <input type="search" .value=${this.word} @input=${({target:e})=>this.word=e.value.trim()} /></label>
    </div>`}function ic({index:e,line:{reading:t,how:n}},r){let{session:i}=this;return g`<li data-index=${e} aria-setsize=${r} aria-posinset=${e+1} ${ts(S(Xs,this).measure)}>
      <span class=${`mark ${n.tone}`}><span aria-hidden="true">${n.mark}</span><span class="hidden-text">${n.title}</span></span>
      <span class="file-name">${t.file}</span>
      <span class="what">${b($s,this,ac).call(this,t)}</span>
      <button class="link" aria-label=${`移除 ${t.file}`} ?disabled=${!!i.busy} @click=${()=>i.remove(t.file)}>移除</button>
    </li>`}function ac({refused:e,sheets:t}){if(e)return g`<span class="error">${e.message}</span>`;let n=t.filter(e=>e.ledger);return n.length===0?g`<span class="warning">没有认出是哪种台账</span>`:n.map(e=>`${b($s,this,oc).call(this,e.ledger)} ${e.records} 行`).join(`，`)}function oc(e){let t=this.session.catalog.ledgers.find(t=>t.ledger===e);return t?t.title:e}C(ec,`properties`,{only:{state:!0},word:{state:!0}}),C(ec,`styles`,[L,o`
    .box { margin-top: 0.6em; }
    .long { max-height: 31em; overflow: auto; overflow-anchor: none; border: 1px solid #d5dae1; border-radius: 4px; padding: 0 0.8em; }
    .box:focus { outline: 3px solid #f0a500; outline-offset: 1px; }
    .filter { margin-top: 0.6em; }
    .filter button { border-radius: 0; margin-left: -1px; }
    .filter button[aria-pressed="true"] { background: #1f4e79; border-color: #1f4e79; color: #fff; }
    .none { margin-top: 0.6em; }
    li { display: grid; grid-template-columns: 1.5em minmax(10em, 2fr) 3fr auto; grid-gap: 0.4em; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
    li.gap { display: block; padding: 0; border: 0; }
    .mark { font-weight: 700; }
    .file-name, .what { overflow-wrap: anywhere; }
    @media (max-width: 40em) {
      li { grid-template-columns: 1.5em 1fr auto; }
      .what { grid-column: 2 / -1; grid-row: 2; }
    }
  `]),z(`lianjian-files`,ec);function sc(e){let t={"":``},n=``;for(let r of e.replace(/^\s*# .*\n/,``).split(/\r?\n/)){let e=/^##\s+(.*)$/.exec(r);e&&(n=e[1].trim()),t[n]=e?``:`${t[n]}${r}\n`}return t}function cc(e){let t=e.split(/\r?\n/),n=[],r=0,i=e=>{let n=[];for(;r<t.length&&e(t[r]);)n.push(t[r++]);return n};for(;r<t.length;)if(t[r].trim()===``)r++;else if(t[r].startsWith(`>`)){let e=i(e=>e.startsWith(`>`)).map(e=>e.replace(/^>\s?/,``));n.push(g`<blockquote>${uc(e.join(``))}</blockquote>`)}else if(lc.test(t[r])){let e=i(e=>lc.test(e)).map(e=>e.replace(lc,``));n.push(g`<ul class="plain">${e.map(e=>g`<li>${uc(e)}</li>`)}</ul>`)}else{let e=i(e=>e.trim()!==``&&!e.startsWith(`>`)&&!lc.test(e));n.push(g`<p>${uc(e.join(``))}</p>`)}return n}var lc=/^\s*([-*]|\d+\.)\s+/;function uc(e){return e.replace(/\[([^\]]*)\]\([^)]*\)/g,`$1`).split(/(`[^`]+`|\*\*[^*]+\*\*)/).map(e=>e.startsWith("`")&&e.length>1?g`<code>${e.slice(1,-1)}</code>`:e.startsWith(`**`)&&e.length>4?g`<strong>${e.slice(2,-2)}</strong>`:e)}var dc=o`
  blockquote { margin: 0.3em 0; padding: 0.2em 0 0.2em 0.9em; border-left: 3px solid #c9d1da; color: #3a424c; }
  .plain { padding-left: 1.3em; list-style: disc; }
  code { padding: 0 0.3em; border-radius: 3px; background: #eff2f5; }
`;function fc(e){let t=[],n=[],r=null,i=[],a=()=>{i.length>0&&t.push(pc(i.filter(e=>!/^\|[\s|-]+$/.test(e)).map(e=>e.split(`|`).slice(1,-1).map(e=>e.trim())))),i=[],n.some(e=>e.trim()!==``)&&t.push(...cc(n.join(`
`))),n=[]};for(let o of e.split(/\r?\n/))r&&!o.startsWith("```")?r.push(o):r?(t.push(pc(r.map(e=>e.split(`,`)))),r=null):o.startsWith("```")?(a(),r=[]):o.startsWith(`|`)?(i.length===0&&a(),i.push(o)):o.startsWith(`## `)?(a(),t.push(g`<h4>${o.slice(3)}</h4>`)):n.push(o.replace(/^考核期 ([\dHQ-]+)/,(e,t)=>`考核期：${Jn(t)}`));return a(),g`<div class="worked">${t}</div>`}function pc([e,...t]){return g`<div class="scroll"><table>
    <thead><tr>${e.map(e=>g`<th scope="col">${e}</th>`)}</tr></thead>
    <tbody>${t.map(e=>g`<tr>${e.map(e=>g`<td>${e}</td>`)}</tr>`)}</tbody>
  </table></div>`}var mc=o`
  .worked h4 { margin: 0.8em 0 0.3em; }
  .worked .scroll { margin: 0.5em 0; max-height: 20em; }
  .worked table { font-size: 0.875em; }
`,hc=`file:`,gc=new WeakMap,_c=new WeakSet,vc=class extends R{constructor(){super(),v(this,_c),y(this,gc,null),this.over=!1}render(){let{catalog:e,settings:t,busy:n}=this.session,{own:r}=this.session.packs,i=!!r&&t.policy===r.policy,a=e.policies.find(e=>e.id===t.policy);return g`
      <div class=${this.over?`over`:``} @dragover=${e=>b(_c,this,Cc).call(this,e,!0)} @dragleave=${e=>b(_c,this,Cc).call(this,e,!1)} @drop=${b(_c,this,wc)}>
        <div class="row choice">
          <label><span>规则包</span>
            <select ?disabled=${!!n} @change=${({target:e})=>b(_c,this,xc).call(this,e.value)}>
              ${e.policies.map(({id:e,title:n,version:r})=>g`<option value=${e} .selected=${e===t.policy}>${n}（${r}）</option>`)}
              ${r?g`<option value=${hc} .selected=${i}>${Tc(r)}（${r.base?`口径：${r.base}`:r.file?`文件`:`改过`}）</option>`:``}
            </select>
          </label>
          <button ?disabled=${!!n} @click=${({currentTarget:e})=>this.session.editPack(e)}>查看和修改</button>
          <label class="button">载入规则包文件<input type="file" accept=".json" ?disabled=${!!n} @change=${b(_c,this,Sc)} /></label>
        </div>
        ${i&&r.base?g`<p class="small">覆盖率的口径已改为 <strong>${r.base}</strong>，只在本页打开期间记住；选上面的规则包就改回它自己的口径。</p>`:``}
        ${i&&!r.base&&!r.file?g`<p class="small">正在用改过的「<strong>${Tc(r)}</strong>」，只在本页打开期间记住；要留着请点「查看和修改」再「存为文件」。</p>`:``}
        ${i&&!r.base&&r.file?g`<p class="small">正在用文件 <strong>${r.file}</strong> 里的规则包，只在本页打开期间记住，关掉就没有了。</p>`:``}
        ${b(_c,this,yc).call(this)}
        <p class="quiet small">${i?r.policy.note||``:a?a.note:``}</p>
        ${!i&&a&&a.docs?g`<details><summary class="small">这个包怎么评分（带算例）</summary>${fc(a.docs)}</details>`:``}
        <details><summary class="small">看 ${e.policies.length} 个规则包有什么不同</summary>
          <ul class="packs">
            ${e.policies.map(e=>g`<li>
              <div><strong>${e.title}</strong> <span class="quiet small">${e.id}${e.extends?`，在「${b(_c,this,bc).call(this,e.extends)}」基础上改`:``}</span><p class="small">${e.note}</p></div>
              ${e.id===t.policy?g`<span class="good small nowrap">正在用</span>`:g`<button ?disabled=${!!n} aria-label=${`改用${e.title}`} @click=${()=>b(_c,this,xc).call(this,e.id)}>改用</button>`}
            </li>`)}
          </ul>
        </details>
      </div>
    `}updated(){let{trouble:e}=this.session.packs;e!==S(gc,this)&&(x(gc,this,e),e&&this.renderRoot.querySelector(`.trouble`).focus())}};function yc(){let{trouble:e,title:t}=this.session.packs;return e?g`<div class="trouble" role="alert" tabindex="-1">
      <strong>有问题：规则包「${e.file}」没有用上，仍用「${t}」</strong>
      <ul>${e.mistakes.map(e=>g`<li>${e}</li>`)}</ul>
      <p class="small">请照此改好文件，再载入一次；或者交给写这个规则包的人。</p>
    </div>`:``}function bc(e){return this.session.catalog.policies.find(t=>t.id===e).title}function xc(e){this.session.configure({policy:e===hc?this.session.packs.own.policy:e})}function Sc({target:e}){e.files.length>0&&this.session.packs.load(e.files[0]),e.value=``}function Cc(e,t){e.preventDefault(),this.over=t}function wc(e){e.preventDefault(),this.over=!1,e.dataTransfer.files.length>0&&!this.session.busy&&this.session.packs.load(e.dataTransfer.files[0])}C(vc,`properties`,{over:{state:!0}}),C(vc,`styles`,[L,dc,mc,o`
      .over { outline: 2px dashed #1f4e79; outline-offset: 4px; background: #e8f0f8; }
      .choice { align-items: flex-end; flex-wrap: nowrap; }
      .choice > * { margin-top: 0; }
      .choice label:first-child { flex: 1 1 14em; min-width: 0; }
      .choice label > span { display: block; font-size: 0.875em; color: #57606a; }
      .choice select { width: 100%; }
      .choice .button, .choice button { flex: none; }
      .trouble { margin: 0.5em 0; }
      .packs { margin-top: 0.4em; }
      .packs li { display: flex; align-items: center; justify-content: space-between; padding: 0.45em 0; border-top: 1px solid #e4e8ed; }
      .packs li > div { margin-right: 1em; }
      .packs button { flex: none; }
      @media (max-width: 40em) {
        .choice { flex-wrap: wrap; }
      }
    `]);function Tc({file:e,policy:t}){return t.title||t.id||e}z(`lianjian-policy`,vc);var Ec=0,Dc=new WeakSet,Oc=new WeakMap,kc=class extends R{constructor(){super(),v(this,Dc),y(this,Oc,e=>{let{session:t}=this,[n]=e.composedPath();if(Ec>1&&!e.composedPath().includes(this)||e.defaultPrevented||t.step!==1||t.book||t.filling.ledger!==null||!this.getClientRects().length||t.busy||!t.catalog||/^(INPUT|TEXTAREA|SELECT)$/.test(n.tagName||``))return;let r=e.clipboardData.getData(`text/plain`);/\t|\n./.test(r)&&(e.preventDefault(),t.add([{name:b(Dc,this,Fc).call(this),blob:new Blob([r],{type:`text/tab-separated-values`})}]))}),this.over=!1,this.blanks=!1}render(){let{session:e}=this;return e.catalog?g`
      ${b(Dc,this,Nc).call(this)}
      <section class="card">
        <h2 tabindex="-1">选择要自查的表格</h2>
        ${e.readings.length>0?``:g`<p class="quiet">
              平时在用的台账直接交上来，不用改格式：${b(Dc,this,Ac).call(this)}，一次可选多个。支持 xlsx、xls、et、ods、csv。各社区交来的汇总件（json）也在这里选，选好就能合并。
            </p>`}
        ${b(Dc,this,Pc).call(this)}
        <div class="row start">
          <span class="quiet">还没有台账？</span>
          ${e.hasSample?g`<button ?disabled=${!!e.busy} @click=${()=>e.sample()}>载入示例</button>`:``}
          <button aria-expanded=${this.blanks} aria-controls="blanks" @click=${()=>this.blanks=!this.blanks}>${e.host.taking}空白表</button>
          <button ?disabled=${!!e.busy} @click=${t=>e.filling.show(``,t.currentTarget)}>在线填报${b(Dc,this,Mc).call(this)}</button>
        </div>
        <div id="blanks" class="blanks" ?hidden=${!this.blanks}>
          <p class="quiet">每张表带填写说明和示例行，填好后再选进来。</p>
          <div class="row">
            ${e.asked.map(({ledger:t,title:n})=>g`<button @click=${()=>e.template(t,n)}>${n}</button>`)}
          </div>
        </div>
      </section>
      ${e.merging.summaries.length>0?b(Dc,this,zc).call(this):``}
      ${e.readings.length>0?b(Dc,this,Bc).call(this):``}
    `:``}connectedCallback(){super.connectedCallback(),Ec+=1,document.addEventListener(`paste`,S(Oc,this))}disconnectedCallback(){super.disconnectedCallback(),--Ec,document.removeEventListener(`paste`,S(Oc,this))}};function Ac(){let{host:e,asked:t}=this.session;return e.ledgers?t.map(e=>e.title).join(`、`):`党组织名册、会议和培训台账、两新组织台账等`}function jc(){let{host:e,asked:t,readings:n}=this.session;if(!e.ledgers)return``;let r=n.reduce((e,t)=>e.concat(t.sheets),[]),i=t.filter(({ledger:e})=>!r.some(t=>t.ledger===e));return i.length===0?g`<p class="good">要交的台账都有了。</p>`:g`<p class="warning">还没有：${i.map(e=>e.title).join(`、`)}。</p>`}function Mc(){let{filled:e}=this.session.filling;return e.length>0?`（已填 ${e.length} 张表）`:``}function Nc(){let{settings:e}=this.session,{year:t,part:n}=qn(e.period),r=Math.max(Number(e.asOf.slice(0,4)),t),i=Array.from({length:6},(e,t)=>r-t),a=e=>this.session.configure(e);return g`<section class="card settings" aria-label="设置">
      <label><span>考核期</span>
        <span class="pair">
          <select aria-label="考核年度" @change=${e=>a({period:e.target.value+n})}>
            ${i.map(e=>g`<option value=${e} .selected=${e===t}>${e}年</option>`)}
          </select>
          <select aria-label="考核期间" @change=${e=>a({period:t+e.target.value})}>
            ${Kn.map(([e,t])=>g`<option value=${e} .selected=${e===n}>${t}</option>`)}
          </select>
        </span>
      </label>
      <label><span>截至日期</span>
        <input
          type="date"
          .value=${e.asOf}
          @change=${e=>e.target.value&&a({asOf:e.target.value})}
        />
      </label>
      <lianjian-policy .session=${this.session}></lianjian-policy>
    </section>`}function Pc(){let e=!!this.session.busy,t=this.session.readings.length>0;return g`<div
      class=${[`drop`,this.over?`over`:``,t?`slim`:``].join(` `)}
      @dragover=${e=>b(Dc,this,Ic).call(this,e,!0)}
      @dragleave=${e=>b(Dc,this,Ic).call(this,e,!1)}
      @drop=${e=>b(Dc,this,Lc).call(this,e)}
    >
      <p class="lead">把文件或整个文件夹拖到这里，或从 WPS 复制几行按 Ctrl+V</p>
      <div class="row center">
        <label class="file">选择文件<input type="file" multiple ?disabled=${e} @change=${b(Dc,this,Rc)} /></label>
        <label class="file plain">选择文件夹<input type="file" webkitdirectory ?disabled=${e} @change=${b(Dc,this,Rc)} /></label>
      </div>
    </div>`}function Fc(){let e=new Set(this.session.readings.map(e=>e.file)),t=1;for(;e.has(`粘贴的表格_${t}.tsv`);)t+=1;return`粘贴的表格_${t}.tsv`}function Ic(e,t){e.preventDefault(),this.over=t}async function Lc(e){e.preventDefault(),this.over=!1;let t=await Nn(e.dataTransfer);t.length>0&&this.session.add(t)}async function Rc({target:e}){let t=Mn(e.files);t.length>0&&await this.session.add(t),e.value=``}function zc(){let{session:e}=this,t=e.merging.summaries.length;return g`<section class="card" aria-label="汇总件">
      <div class="row spread">
        <h2>已选择 ${t} 份汇总件</h2>
        <button class="primary" ?disabled=${!!e.busy} @click=${()=>e.merge()}>合并这 ${t} 份汇总件</button>
      </div>
      <p class="quiet">
        汇总件是各单位核查后存出的结果，合并后得到整个街道、整个区的履职、评分和覆盖，和把全部台账放在一起核查的数一样。里面没有个人信息和单位名称。${e.readings.length>0?g`<strong class="warning">汇总件和下面的台账分开看：合并的结果里不含这些台账。要并在一起，先核查台账、在第四步存成汇总件，再和别的汇总件一起选进来。</strong>`:``}
      </p>
      <ul class="files">
        ${e.merging.summaries.map(({name:t})=>g`<li>
            <span class="mark good">✓<span class="hidden-text">已选择</span></span>
            <span class="file-name">${t}</span>
            <span class="what">汇总件</span>
            <button class="link" aria-label=${`移除 ${t}`} ?disabled=${!!e.busy} @click=${()=>e.merging.remove(t)}>移除</button>
          </li>`)}
      </ul>
    </section>`}function Bc(){let{session:e}=this,t=e.readings.filter(e=>e.refused).length,n=e.readings.length-t;return g`<section class="card">
      <div class="row spread">
        <h2>已选择 ${e.readings.length} 个文件${t>0?g`，<span class="error">${t} 个没能读取</span>`:``}</h2>
        ${No(e,1,n===0)}
      </div>
      ${b(Dc,this,jc).call(this)}
      <lianjian-files .session=${e}></lianjian-files>
    </section>`}C(kc,`properties`,{over:{state:!0},blanks:{state:!0}}),C(kc,`styles`,[L,o`
      .settings { display: grid; grid-template-columns: auto auto 1fr; grid-gap: 0.6em 1.6em; align-items: start; }
      .settings label > span:first-child { display: block; font-size: 0.875em; color: #57606a; }
      .settings .pair select + select { margin-left: 0.4em; }
      .drop { margin: 0.9em 0; padding: 1.5em 1em; border: 2px dashed #9aabbd; border-radius: 6px; background: #f8fafc; text-align: center; }
      .drop.over { border-color: var(--lianjian-primary, #1f4e79); background: #e8f0f8; }
      .lead { font-size: 1.1em; margin-bottom: 0.6em; }
      .slim { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; margin: 0.5em 0; padding: 0.5em 1em; }
      .slim .lead { margin: 0 1.5em 0 0; }
      .center { justify-content: center; }
      .file { position: relative; padding: 0.35em 1.4em; border: 1px solid var(--lianjian-primary, #1f4e79); border-radius: 4px; background: var(--lianjian-primary, #1f4e79); color: #fff; overflow: hidden; cursor: pointer; }
      .file.plain { background: #fff; color: var(--lianjian-primary, #1f4e79); }
      .file:hover { background: var(--lianjian-primary-hover, #173d60); color: #fff; }
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
    `]),z(`lianjian-choose`,kc);function Vc({total:e,offset:t,limit:n,unit:r,turn:i}){if(e<=n)return``;let a=Math.min(t+n,e);return g`<nav class="pager no-print" aria-label="翻页">
    <button ?disabled=${t===0} @click=${()=>i(Math.max(0,t-n))}>上一页</button>
    <span>第 ${t+1}–${a} ${r}，共 ${e} ${r}</span>
    <button ?disabled=${a>=e} @click=${()=>i(t+n)}>下一页</button>
  </nav>`}var Hc=o`
  .pager { display: flex; align-items: center; justify-content: center; padding: 0.6em 0; }
  .pager span { margin: 0 1em; }
`;function Uc({hiddenRows:e,hiddenColumns:t,hiddenSheet:n}){let r=[[e,`行`],[t,`列`]].filter(([e])=>e>0);return[...n?[`是隐藏的工作表，也读了`]:[],...r.length>0?[`有隐藏的 ${r.map(([e,t])=>`${e} ${t}`).join(`、`)}，也读了`]:[]].join(`；`)}function Wc(e){if(e.merged)return``;let{period:t}=e.settings,n=Xn(e.readings,t);if(!n)return``;let{step:r}=e;return g`<p class="card row spread other-year no-print" role="note">
    <span class="warning">${Zn(n,t)}</span>
    <button ?disabled=${!!e.busy} @click=${async()=>{await e.configure({period:n.period}),r===3&&await e.go(3)}}>改为核查${Jn(n.period)}</button>
  </p>`}function Gc({ledger:e,headerRows:t,columns:n},r,i){return{ledger:e,headerRows:t,columns:n.map(({column:e,field:t})=>e===r.column?{column:e,field:i}:{column:e,field:t===i?null:t})}}function Kc({headerRows:e},t){return{ledger:t,headerRows:t?e:[],columns:[]}}var qc=12,Jc=3,Yc=60,Xc=new WeakSet,Zc=class extends R{constructor(){super(),v(this,Xc),this.wanted=!1,this.shown=!1,this.grid=null}willUpdate(e){e.has(`wanted`)&&this.wanted&&(this.shown=!0),this.shown&&(e.has(`sheet`)||e.has(`shown`))&&b(Xc,this,Qc).call(this,this.sheet)}render(){return g`<details ?open=${this.shown} @toggle=${e=>this.shown=e.target.open}>
      <summary>看原表，改表头和栏目</summary>
      ${this.shown?b(Xc,this,$c).call(this):``}
    </details>`}};async function Qc(e){let t=Math.max(1,(e.headerRows[0]||1)-Jc),n=await this.session.grid(this.file,e.sheet,t,qc).catch(()=>null);e===this.sheet&&(this.grid=n)}function $c(){let{grid:e,sheet:t}=this;if(!e)return g`<p class="quiet">正在读取……</p>`;let n=il(e,t).slice(0,Yc),r=e.rows.length>0?e.rows[e.rows.length-1].row:0,i=il(e,t).length-n.length,a=e.rows.some(e=>t.skippedRows.includes(e.row));return g`
      ${t.ledger&&b(Xc,this,el).call(this)?b(Xc,this,tl).call(this,e):``}
      <div class="scroll"><table>
        <thead><tr>
          <th class="stick corner"><span class="hidden-text">行号</span></th>
          ${n.map(e=>b(Xc,this,nl).call(this,e))}
        </tr></thead>
        <tbody>${e.rows.map(e=>b(Xc,this,rl).call(this,e,n))}</tbody>
      </table></div>
      <p class="quiet small">
        ${t.headerRows.length>0?g`<span class="key heading">表头</span>`:``}${a?g`<span class="key skipped">跳过的行</span>`:``}
        ${e.height>r?`下面还有 ${e.height-r} 行。`:``}${i>0?`右边还有 ${i} 列没有显示。`:``}
      </p>
    `}function el(){let{sheets:e}=this.session.readings.find(e=>e.file===this.file);return e.find(e=>e.sheet===this.sheet.sheet)===this.sheet}function tl({height:e}){let{headerRows:t}=this.sheet,[n,r]=[t[0]||1,t[t.length-1]||1],i=(t,n)=>{if(!(t>=1&&n>=t&&n<=e&&n-t<6))return this.requestUpdate();let r=Array.from({length:n-t+1},(e,n)=>t+n);return this.session.headings.correct(this.file,this.sheet,{ledger:this.sheet.ledger,headerRows:r,columns:[]})},a=(t,n,r)=>g`<input
      type="number" min="1" max=${e} aria-label=${t} .value=${String(n)}
      ?disabled=${!!this.session.busy}
      @change=${e=>r(Number(e.target.value))}
    />`;return g`<p class="row">
      <span>表头在第
        ${a(`表头首行`,n,e=>i(e,Math.max(e,e+r-n)))} 行到第
        ${a(`表头末行`,r,e=>i(Math.min(n,e),e))} 行</span>
      <span class="quiet small">改了自动重新对应。</span>
    </p>`}function nl(e){let{session:t,sheet:n,file:r}=this,i=t.catalog.ledgers.find(e=>e.ledger===n.ledger),a=n.columns.find(t=>t.column===e);if(!i||!a)return g`<th><span class="letter">${e}</span></th>`;let o=a.field?a.confidence<.9?`doubtful`:`sure`:`unused`;return g`<th class=${o}>
      <span class="letter">${e}${o===`doubtful`?` 请看一下`:``}</span>
      <select
        aria-label=${`预览 ${e} 列的栏目`}
        ?disabled=${!!t.busy}
        @change=${({target:e})=>t.headings.correct(r,n,Gc(n,a,e.value||null))}
      >
        <option value="" .selected=${!a.field}>（不用）</option>
        ${i.fields.map(e=>g`<option value=${e.field} .selected=${e.field===a.field}>${e.title}</option>`)}
      </select>
    </th>`}function rl({row:e,cells:t},n){let{headerRows:r,skippedRows:i}=this.sheet,a=r.includes(e)?`heading`:i.includes(e)?`skipped`:``,o=new Map(t.map(e=>[e.column,e.text]));return g`<tr class=${a}>
      <th scope="row" class="stick number">${e}<span class="hidden-text">${{heading:`，表头`,skipped:`，跳过`}[a]||``}</span></th>
      ${t.length===1&&n[0]===t[0].column?g`<td class="alone" colspan=${n.length} title=${t[0].text}>${t[0].text}</td>`:n.map(e=>g`<td title=${o.get(e)||``}><div>${o.get(e)||``}</div></td>`)}
    </tr>`}C(Zc,`properties`,{file:{attribute:!1},sheet:{attribute:!1},wanted:{attribute:!1},shown:{state:!0},grid:{state:!0}}),C(Zc,`styles`,[L,o`
      details { margin-top: 0.5em; }
      .row { margin: 0.5em 0; }
      input[type="number"] { width: 4.2em; min-height: 2em; padding: 0.1em 0.4em; border: 1px solid #8a94a3; border-radius: 4px; }
      table { font-size: 0.875em; }
      th, td { padding: 0.25em 0.5em; border-right: 1px solid #e4e8ed; }
      .alone { white-space: nowrap; }
      td div { max-width: 12em; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      thead th { vertical-align: bottom; font-weight: 400; }
      thead select { width: 9.5em; min-height: 2em; padding: 0 0.2em; }
      .letter { display: block; color: #57606a; }
      .sure { background: #e3f4ea; }
      .doubtful { background: #fff1cc; }
      .doubtful .letter { color: #7a4b00; }
      .doubtful select { border-color: #b07a00; }
      .unused select { color: #57606a; }
      .stick { width: 1%; min-width: 3em; color: #57606a; background: #f5f6f8; font-weight: 400; }
      .heading td, .heading .stick, .key.heading { background: #dfeaf5; }
      .heading td { font-weight: 600; color: #1f4e79; }
      .skipped td, .skipped .stick, .key.skipped { color: #767d86; background: #ededed; }
      .skipped td div, .skipped .alone { text-decoration: line-through; }
      .key { display: inline-block; margin-right: 0.6em; padding: 0 0.6em; border-radius: 3px; }
      .key.skipped { text-decoration: line-through; }
      p.small { margin-top: 0.4em; }
    `]);function il(e,t){let n=new Set(t.columns.map(e=>e.column));for(let{cells:t}of e.rows)for(let{column:e}of t)n.add(e);return[...n].sort((e,t)=>e.length-t.length||(e<t?-1:1))}z(`lianjian-preview`,Zc);var al=3,ol=20,sl=new WeakMap,cl=new WeakSet,ll=class extends R{constructor(){super(),v(this,cl),y(this,sl,{of:``,keys:[]}),this.offset=0,this.word=``}render(){let{session:e}=this;if(e.step!==2)return``;let t=e.readings.filter(e=>!e.refused),n=t.reduce((e,t)=>e+t.sheets.length,0),r=t.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0),i=t.reduce((e,t)=>e+t.sheets.reduce((e,t)=>e+t.gapCount,0),0);return g`
      <section class="card"><div class="row spread">
        <div>
          <h2 tabindex="-1">核对一下，表认对了没有</h2>
          <p class="quiet">
            认错了就在下面改，改完自动重新读取。
            ${r>0?g`<span class="warning">${r} 张表没有认出。</span>`:``}
            ${i>0?g`<span class="warning">${i} 个单元格没有看懂。</span>`:``}
          </p>
        </div>
        ${No(e,2)}
      </div>${b(cl,this,fl).call(this)}</section>
      ${Wc(e)}
      ${n>ol?b(cl,this,ul).call(this,t,n):t.map(e=>e.sheets.map(t=>b(cl,this,pl).call(this,e.file,t,n<=al||!vl(t))))}
    `}};function ul(e,t){let n=b(cl,this,dl).call(this,e),r=n.filter(({file:e})=>e.includes(this.word)),i=n.filter(({sheet:e})=>!vl(e)).length,a=Math.min(this.offset,Math.max(0,r.length-1)),o=Vc({total:r.length,offset:a,limit:ol,unit:`张`,turn:e=>{this.offset=e,this.updateComplete.then(()=>this.renderRoot.querySelector(`.many`).focus())}});return g`
      <section class="card many" tabindex="-1" aria-label="各张表"><div class="row spread">
        <span>共 ${t} 张表，${i>0?g`要核对的 <strong>${i}</strong> 张排在前面。`:`都认出来了。`}</span>
        <label>文件名里有 <input type="search" .value=${this.word} @input=${({target:e})=>(this.word=e.value.trim(),this.offset=0)} /></label>
      </div>${r.length===0?g`<p class="quiet">没有这样的文件。</p>`:o}</section>
      ${rs(r.slice(a,a+ol),e=>e.key,({file:e,sheet:t})=>b(cl,this,pl).call(this,e,t,!vl(t)))}
      ${o}
    `}function dl(e){let t=new Map([].concat(...e.map(({file:e,sheets:t})=>t.map((t,n)=>[`${e}\n${n}`,{key:`${e}\n${n}`,file:e,sheet:t}])))),n=[...t.keys()].join(`
`);if(S(sl,this).of!==n){let e=({sheet:e})=>e.ledger?vl(e)?2:1:0;x(sl,this,{of:n,keys:[0,1,2].flatMap(n=>[...t.values()].filter(t=>e(t)===n).map(({key:e})=>e))})}return S(sl,this).keys.map(e=>t.get(e))}function fl(){let{session:e}=this,{length:t}=e.headings.corrections.list;return g`<div class="row corrections">
      <span class="quiet">${t>0?`已记住 ${t} 处改法，同样表头的表都照此对应。保存下来，下次、别的电脑也能用。`:`改过的对应关系会记住，同样表头的表只改一次。`}</span>
      <button ?disabled=${t===0} @click=${()=>e.saving(()=>e.headings.save())}>保存对应关系</button>
      <label class="button">载入对应关系<input type="file" accept=".json" ?disabled=${!!e.busy} @change=${({target:t})=>{t.files.length>0&&e.headings.load(t.files[0]),t.value=``}} /></label>
    </div>`}function pl(e,t,n){let r=this.session.catalog.ledgers,i=r.find(e=>e.ledger===t.ledger);return g`<section class="card">
      <div class="row spread">
        <h3>${yl(t)} <span class="file">${e}</span> › ${t.sheet}</h3>
        <label class="taken">认作
          <select ?disabled=${!!this.session.busy} @change=${n=>b(cl,this,_l).call(this,e,t,n.target.value||null)}>
            ${r.map(e=>g`<option value=${e.ledger} .selected=${e.ledger===t.ledger}>${e.title}</option>`)}
            <option value="" .selected=${!t.ledger}>不是台账</option>
          </select>
        </label>
      </div>
      ${i?b(cl,this,hl).call(this,e,t,i):b(cl,this,ml).call(this,e,t,r)}
      <lianjian-preview .session=${this.session} .file=${e} .sheet=${t} .wanted=${n}></lianjian-preview>
    </section>`}function ml(e,t,n){let r=n.filter(e=>t.candidates.includes(e.ledger));r.sort((e,n)=>t.candidates.indexOf(e.ledger)-t.candidates.indexOf(n.ledger));let i=this.session.headings.corrected(e,t);if(r.length===0||i)return g`<p class="warning">没有认出是哪种台账，未参加核查。</p>`;let a=!!this.session.busy;return g`<div class="row question">
      <span>这张表像是${r.map(e=>`「${e.title}」`).join(`或`)}，是吗？</span>
      ${r.map(n=>g`<button ?disabled=${a} @click=${()=>b(cl,this,_l).call(this,e,t,n.ledger)}>是${n.title}</button>`)}
      <button ?disabled=${a} @click=${()=>b(cl,this,_l).call(this,e,t,null)}>都不是</button>
    </div>`}function hl(e,t,n){let r=t.columns.filter(e=>e.field&&e.confidence>=.9),i=t.columns.filter(e=>e.field&&e.confidence<.9),a=t.columns.filter(e=>!e.field),o=r=>b(cl,this,gl).call(this,e,t,n,r);return g`
      <p>共 <strong>${t.records}</strong> 条记录${t.headerRows.length>0?g`，表头在第 ${t.headerRows.join(`、`)} 行`:``}${t.skippedRows.length>0?g`，跳过合计、落款等 ${t.skippedRows.length} 行（第 ${bl(t.skippedRows)} 行）`:``}${Uc(t)?g`；${Uc(t)}`:``}。</p>
      ${t.missing.length>0?g`<p class="warning">缺少：${t.missing.join(`、`)}。与这些列有关的核查不做。</p>`:``}
      ${i.length>0?g`<h4>请看一下这 ${i.length} 列对得对不对</h4>${o(i)}`:``}
      ${r.length>0?g`<details><summary>已自动对上 ${r.length} 列</summary>${o(r)}</details>`:``}
      ${a.length>0?g`<details><summary>${a.length} 列没有用到</summary>${o(a)}</details>`:``}
      ${t.gapCount>0?g`<details>
            <summary>${t.gapCount} 个单元格没有看懂</summary>
            <ul class="gaps">
              ${t.gaps.map(e=>g`<li><span class="cell">${N(e.at)}</span> ${e.message}</li>`)}
              ${t.gapCount>t.gaps.length?g`<li class="quiet">只列出前 ${t.gaps.length} 个。</li>`:``}
            </ul>
          </details>`:``}
    `}function gl(e,t,n,r){return g`<div class="scroll"><table>
      <thead><tr><th>列</th><th>表里的标题</th><th>对应</th><th>含义</th></tr></thead>
      <tbody>
        ${r.map(r=>{let i=n.fields.find(e=>e.field===r.field);return g`<tr>
            <td class="nowrap">${r.column} 列</td>
            <td>${r.title||g`<span class="quiet">（空）</span>`}</td>
            <td>
              <select
                aria-label=${`${r.column} 列对应`}
                ?disabled=${!!this.session.busy}
                @change=${({target:n})=>this.session.headings.correct(e,t,Gc(t,r,n.value||null))}
              >
                <option value="" .selected=${!r.field}>（不用）</option>
                ${n.fields.map(e=>g`<option value=${e.field} .selected=${e.field===r.field}>${e.title}</option>`)}
              </select>
            </td>
            <td class="quiet small">${i?i.help:``}</td>
          </tr>`})}
      </tbody>
    </table></div>`}function _l(e,t,n){this.session.headings.correct(e,t,Kc(t,n))}C(ll,`properties`,{offset:{state:!0},word:{state:!0}}),C(ll,`styles`,[L,Hc,o`
      .many:focus { outline: none; }
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
      .corrections { margin-top: 0.6em; padding-top: 0.5em; border-top: 1px solid #e4e8ed; }
      .corrections > span { flex: 1 1 18em; }
      .question { margin-top: 0.4em; padding: 0.4em 0.8em; border-radius: 4px; background: #fff7df; }
    `]);function vl({ledger:e,columns:t,missing:n,gapCount:r}){let i=t.some(e=>e.field&&e.confidence<.9);return!!e&&!i&&n.length===0&&r===0}function yl(e){return e.ledger?vl(e)?g`<span class="badge fine">已认出</span>`:g`<span class="badge look">请核对</span>`:g`<span class="badge doubt">未认出</span>`}function bl(e){return e.slice(0,5).join(`、`)+(e.length>5?` 等`:``)}z(`lianjian-check`,ll);function xl({label:e,rows:t,scale:n}){return g`<div class="bars" role="img" aria-label=${e}>
    ${t.map(e=>g`<span class="name">${e.name}</span>${Sl(e.parts,n)}<span class="text">${e.text}</span>`)}
  </div>`}function Sl(e,t){let n=0;return g`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
    <rect class="track" x="0" y="0" width="100" height="10"></rect>
    ${e.map(({value:e,kind:r})=>{let i=t>0?e/t*100:0,a=Ne`<rect class=${r} x=${n} y="0" width=${i} height="10"></rect>`;return n+=i,a})}
  </svg>`}var Cl=o`
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
`,wl=new WeakSet,Tl=class extends R{constructor(...e){super(...e),v(this,wl)}render(){let{assessment:e,aftercare:t,busy:n}=this.session;if(!e)return``;let{earlier:r}=t,i=e.findings.filter(e=>e.rule===Dl).length;return g`<section class="card" aria-labelledby="compare">
      <h3 id="compare">与上期比较</h3>
      ${r?g`<p>正在与 <strong>${Jn(r.period)}</strong>（截至 ${no(r.asOf)}）的结果比较，文件 ${r.file}。
            ${i>0?g`单位数或者组织覆盖率变化大的有 <button class="link" @click=${()=>this.session.showFindings({rule:Dl})}>${i} 处，去看看</button>。`:`单位数、组织覆盖率没有大的变化。`}</p>`:g`<p class="quiet">把上一期存下来的自查结果（json）载入进来，支部评分会并列上期得分和名次，单位数、组织覆盖率变化大的地方会列为提示。本期结果存下来，下一期就能比。</p>`}
      <div class="row no-print">
        <label class="button">${r?`换一期比较`:`载入上期结果`}<input type="file" accept=".json" ?disabled=${!!n} @change=${b(wl,this,El)} /></label>
        ${r?g`<button ?disabled=${!!n} @click=${()=>t.stopComparing()}>不再比较</button>`:``}
        <button @click=${()=>this.session.saving(()=>t.saveResult(e))}>保存本期结果</button>
      </div>
    </section>`}};function El({target:e}){e.files.length>0&&this.session.aftercare.compare(e.files[0]),e.value=``}var Dl=`NEW16`;z(`lianjian-compare`,Tl);var Ol=100,kl=new WeakMap,Al=new WeakMap,jl=new WeakMap,Ml=new WeakSet,Nl=class{constructor(e,t){v(this,Ml),C(this,`total`,null),C(this,`lines`,[]),C(this,`failed`,``),y(this,kl,void 0),y(this,Al,void 0),y(this,jl,new Set),x(kl,this,e),x(Al,this,t)}want(e){let t=e.filter(e=>this.lines[e].line===null);for(let e of new Set(t.map(e=>Math.floor(e/Ol))))b(Ml,this,Pl).call(this,e*Ol,Ol)}begin(e=Ol){return b(Ml,this,Pl).call(this,0,e)}};async function Pl(e,t){if(!S(jl,this).has(e)){S(jl,this).add(e);try{let{total:n,lines:r}=await S(kl,this).call(this,e,t);n!==this.total&&(this.lines=Array.from({length:n},(e,t)=>({index:t,line:null}))),this.total=n,r.forEach((t,n)=>this.lines[e+n].line=t)}catch(e){this.failed=e.message}finally{S(jl,this).delete(e)}S(Al,this).call(this)}}function Fl(e,t,n=N(t)){return e.readings.some(({file:e,sheets:n})=>e===t.file&&n.some(e=>e.sheet===t.sheet))?g`<button class="link cell" title="打开这张表，看这一格" @click=${n=>e.showSheet(t,n.currentTarget)}>${n}</button>`:g`<span class="cell">${n}</span>`}var Il=39,Ll=new WeakMap,Rl=new WeakMap,zl=class{constructor(e,t=null){y(this,Ll,void 0),y(this,Rl,new qs);let n=()=>[...e.renderRoot.querySelectorAll(`.scroll`)];x(Ll,this,new Vs(e,{box:()=>n().find(e=>t===null||e.dataset.rows===t)||null,estimate:()=>Il}))}get long(){return S(Ll,this).long}view(e,t){return S(Ll,this).view(e,t)}body(e,t,n){let r=S(Rl,this).of(e.filter(e=>e.gap===void 0).map(e=>e.index));return rs(e,e=>e.gap===void 0?r.get(e.index):e.key,e=>e.gap===void 0?n(e,ts(S(Ll,this).measure)):g`<tr class="gap" aria-hidden="true"><td colspan=${t} ${B({height:e.gap})}></td></tr>`)}},Bl=o`
  .scroll { overflow-anchor: none; }
  tr.gap > td { padding: 0; border: 0; }
  table.long { table-layout: fixed; }
`,Vl=1e4,Hl={hotline:`热线`,grid:`网格员`,liaison:`党建联络员`,units:`成员单位`,people:`党员群众`,other:`其他`,unsaid:`未填`},Ul=e=>e===null||e===``?g`<span class="quiet">未填</span>`:e,Wl=e=>e.slice(-2).join(` › `),Gl=e=>e===null?``:e<0?`已过 ${-e} 天`:e===0?`今天到期`:`还有 ${e} 天`,Kl=e=>e===null?g`<span class="quiet">未填</span>`:e,ql={matters:{unit:`件`,filters:[[`overdue`,`超期未办结`],[`unpublished`,`办结未公示`],[`unsatisfied`,`群众不满意`]],heads:[`事项`,`来源`,`区域`,`责任单位`,`时限`,`情况`,`位置`],row:e=>[e.title,Hl[e.channel],Wl(e.path),Ul(e.responsible),g`<span class="nowrap">${Ul(e.due)}</span>`,e.overdue>0?g`<span class="error">超期 ${e.overdue} 天</span>`:e.closed?g`已办结，${e.satisfaction||`没写满意度`}${e.published?`，已公示`:g`，<span class="warning">未公示</span>`}`:`未办结，未到时限`]},agreements:{unit:`家`,filters:[[`expired`,`已到期`],[`expiring`,`90 天内到期`],[`unsigned`,`未签约`],[`unlisted`,`有兼职委员、协议台账没有列`],[`undated`,`没写日期`]],heads:[`单位`,`社区党组织`,`区域`,`签约日期`,`到期`,`情况`,`位置`],row:e=>[e.unit,Ul(e.org),Wl(e.path),g`<span class="nowrap">${e.signed||``}</span>`,g`<span class="nowrap">${e.last||``}</span>`,g`<span class=${e.state===`valid`?`good`:e.state===`expired`?`error`:`warning`}>${e.title}</span> <span class="nowrap">${Gl(e.days)}</span>`]},checkins:{unit:`名`,filters:[[`absent`,`没有报到日期`]],heads:[`姓名`,`工作单位`,`报到社区`,`报到日期`,`服务时长（小时）`,`位置`],row:e=>[e.name,Ul(e.unit),Wl(e.path),e.date||g`<span class="error">没有报到</span>`,Kl(e.hours)]},delegates:{unit:`名`,filters:[[`ended`,`聘期已届满`]],heads:[`姓名`,`所在单位`,`任职党组织`,`到会`,`届满`,`位置`],row:e=>[e.name,Ul(e.unit),Ul(e.org),e.expected===null?g`<span class="quiet">未填</span>`:`${e.present===null?`未填`:e.present}/${e.expected}`,g`<span class=${e.ended?`error nowrap`:`nowrap`}>${e.last||g`<span class="quiet">看不出</span>`}${e.ended?`（已届满）`:``}</span>`]}},Jl={checkinUnits:{name:`工作单位`,people:`在职党员`,rate:`报到率`,timed:!0},checkinPlaces:{name:`报到社区`,people:`在职党员`,rate:`报到率`,timed:!0},delegateUnits:{name:`所在单位`,people:`兼职委员`,rate:`到会率`,timed:!1},branchHours:{name:`党支部`,people:`党员`,rate:`参加志愿服务`,timed:!0,ranked:!0}},Yl=new WeakMap,Xl=new WeakMap,Zl=new WeakMap,Ql=new WeakSet,$l=class extends R{constructor(){super(),v(this,Ql),y(this,Yl,[]),y(this,Xl,null),y(this,Zl,new zl(this)),this.only=``,this.query=null}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e)return;let n=[e,t,this.list,this.query,this.only];if(n.every((e,t)=>e===S(Yl,this)[t]))return;x(Yl,this,n);let{list:r,query:i,only:a}=this,o=new Nl(async(e,t)=>{let n=await this.session.page(r,{...i,only:a||void 0,offset:e,limit:t});return{total:n.total,lines:n[r]||n.groups}},()=>{n===S(Yl,this)&&x(Xl,this,o),this.requestUpdate()});o.begin(t?Vl:void 0)}render(){let e=S(Xl,this),t=ql[this.list];if(!e)return g`<p class="quiet small">正在取名单……</p>`;if(e.failed)return g`<p class="error">没有取到名单：${e.failed}</p>`;let{printing:n}=this.session,r=S(Zl,this).view(e.lines,{key:e=>e.index,all:n});n||e.want(r.filter(e=>e.line).map(e=>e.index));let i=n?r.filter(e=>e.line.line):r;return g`
      ${t&&!this.query?b(Ql,this,eu).call(this,t):``}
      ${e.total===0?g`<p class="quiet">${t?`没有这样的行。`:this.list===`branchHours`?`党员名册和志愿服务记录里没有写服务时长。`:`没有数据。`}</p>`:g`<div class="scroll tall" tabindex="0" role="region" aria-label=${this.label}><table class=${S(Zl,this).long&&!n?`long`:``} aria-rowcount=${e.total+1}>
            ${t?b(Ql,this,tu).call(this,t,i):b(Ql,this,nu).call(this,Jl[this.list],i)}
          </table></div>`}
    `}};function eu({filters:e,unit:t}){let{alerts:n}=this.session.assessment.regional;return g`<p class="no-print"><label>${this.label} <select @change=${({target:e})=>this.only=e.value}>
      <option value="" .selected=${!this.only}>全部</option>
      ${e.map(([e,r])=>g`<option value=${e} .selected=${this.only===e}>${r}（${n[e]} ${t}）</option>`)}
    </select></label> <span class="quiet small">共 ${S(Xl,this).total} ${t}</span></p>`}function tu({heads:e,row:t},n){return g`
      <thead><tr aria-rowindex="1">${e.map(e=>g`<th scope="col">${e}</th>`)}</tr></thead>
      <tbody>${S(Zl,this).body(n,e.length,({index:n,line:{line:r}},i)=>g`<tr data-index=${n} aria-rowindex=${n+2} ${i}>
        ${r?g`${t(r).map(e=>g`<td>${e}</td>`)}<td class="cell">${r.at.length>0?Fl(this.session,r.at[0]):``}</td>`:g`<td class="quiet" colspan=${e.length}>……</td>`}
      </tr>`)}</tbody>
    `}function nu({name:e,people:t,rate:n,timed:r,ranked:i},a){let o=(e,t,n)=>g`<button class="link" @click=${n=>this.session.open({figure:{figure:`regional`,rate:`group.${this.list}.${t}`,org:e.name}},n.currentTarget)}>${n}</button>`,s=3+(i?2:0)+(r?2:0),c=e=>g`
      ${i?g`<td>${e.group}</td><td class="number">${e.rank||`—`}</td>`:``}
      <th scope="row">${e.name}</th><td class="number">${e.people}</td>
      <td class="number">${e.rate.of===0?g`<span class="quiet">未填</span>`:o(e,`rate`,`${M(e.rate)} (${e.rate.hit}/${e.rate.of})`)}</td>
      ${r?g`<td class="number">${Kl(e.hours)}</td><td class="number">${e.each===null?g`<span class="quiet">—</span>`:o(e,`hours`,e.each)}</td>`:``}`;return g`
      <thead><tr aria-rowindex="1">
        ${i?g`<th scope="col">组别</th><th class="number" scope="col">名次</th>`:``}
        <th scope="col">${e}</th><th class="number" scope="col">${t}</th><th class="number" scope="col">${n}</th>
        ${r?g`<th class="number" scope="col">服务时长（小时）</th><th class="number" scope="col">人均（小时）</th>`:``}
      </tr></thead>
      <tbody>${S(Zl,this).body(a,s,({index:e,line:{line:t}},n)=>g`<tr data-index=${e} aria-rowindex=${e+2} ${n}>
        ${t?c(t):g`<td class="quiet" colspan=${s}>……</td>`}
      </tr>`)}</tbody>
    `}C($l,`properties`,{list:{},label:{},query:{attribute:!1},only:{}}),C($l,`styles`,[L,Bl,o`
    .long { min-width: 60em; }
    p { margin: 0.5em 0; }
    tbody th { font-weight: 400; }
    .tall { max-height: 22em; }
    @media print { .tall { max-height: none; } }
  `]),z(`lianjian-regional-list`,$l);var ru=new WeakSet,iu=class extends R{constructor(){super(),v(this,ru),this.chosen=null}render(){let{assessment:e}=this.session;if(!e)return``;let{funnel:t,alerts:n}=e.regional;if(t.length===0)return``;let{stages:r}=t[0],i=Math.max(1,r[0].count);return g`
      <p class="quiet small">点数字看是哪些事项。各步按台账分别统计，后一步不以前一步为条件：${r.slice(1).map(e=>`${e.title}＝${e.formula}`).join(`；`)}。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="社情闭环"><table>
        <thead><tr><th scope="col">来源渠道</th>${r.map(e=>g`<th class="number" scope="col">${e.title}</th>`)}</tr></thead>
        <tbody>${t.map(e=>g`<tr class=${e.channel===`all`?`all`:``}>
          <th scope="row">${e.title}</th>
          ${e.stages.map(t=>b(ru,this,au).call(this,e,t,i))}
        </tr>`)}</tbody>
      </table></div>
      ${b(ru,this,ou).call(this,n)}
    `}};function au(e,t,n){let r=e.channel===`all`?g`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width=${t.count*100/n} height="4"></rect></svg>`:``;if(t.count===0)return g`<td class="number quiet">0${r}</td>`;let{chosen:i}=this,a=i&&i.channel===e.channel&&i.stage===t.stage;return g`<td class="number"><button class="link" aria-pressed=${a?`true`:`false`} aria-label=${`${e.title}，${t.title} ${t.count} 件，看这些事项`}
      @click=${()=>this.chosen=a?null:{channel:e.channel,stage:t.stage,title:`${e.title} · ${t.title}`}}>${t.count}</button>${r}</td>`}function ou(e){let{chosen:t}=this;if(!t)return g`<lianjian-regional-list .session=${this.session} list="matters" label="社情事项" .only=${e.overdue>0?`overdue`:e.unpublished>0?`unpublished`:``}></lianjian-regional-list>`;this.query&&this.query.channel===t.channel&&this.query.stage===t.stage||(this.query={channel:t.channel,stage:t.stage});let n={figure:`regional`,rate:`funnel.${t.channel}.${t.stage}`};return g`
      <div class="row"><h4>${t.title}</h4>
        <button class="link" @click=${e=>this.session.open({figure:n},e.currentTarget)}>这个数怎么来的</button>
        <button class="link no-print" @click=${()=>this.chosen=null}>看超期和未公示的</button></div>
      <lianjian-regional-list .session=${this.session} list="matters" label=${t.title} .query=${this.query} only=""></lianjian-regional-list>
    `}C(iu,`properties`,{chosen:{state:!0}}),C(iu,`styles`,[L,o`
    tbody th { font-weight: 400; }
    .all th, .all td { font-weight: 600; }
    .bar { display: block; width: 100%; height: 4px; margin-top: 2px; fill: #4a7fb5; background: #e8eef5; }
    [aria-pressed="true"] { font-weight: 700; text-decoration-thickness: 2px; }
    p { margin-bottom: 0.4em; } .row { margin-top: 0.6em; }
    lianjian-regional-list { display: block; margin-top: 0.4em; }
  `]),z(`lianjian-regional-loop`,iu);var su=20,cu=1e4,lu={service:`服务`,resource:`资源`,project:`项目`},uu=new WeakMap,du=new WeakSet,fu=class extends R{constructor(){super(),v(this,du),y(this,uu,null),this.from=0,this.left=0}willUpdate(){S(uu,this)!==this.session.assessment&&(x(uu,this,this.session.assessment),this.from=0,this.left=0)}render(){let{assessment:e,printing:t}=this.session;if(!e)return``;let{matches:n,openNeeds:r,matchEffect:i}=e.plans;if(n.length===0&&r.length===0)return g`<p class="quiet">清单里的需求都已对接。</p>`;let a=t?cu:su,o=(e,n)=>e.slice(t?0:n,(t?0:n)+a);return g`
      <p class="said">以下是按清单的名称、类别和地点测算的<strong>建议</strong>，不是决定；是否对接由双方商定。</p>
      ${i?g`<p>全部谈成后，需求对接率 ${b(du,this,pu).call(this,!1,i.before)} → ${b(du,this,pu).call(this,!0,i.after)}</p>`:``}
      ${n.length===0?g`<p class="quiet">没有可以建议的：清单里没有相近的服务或资源。</p>`:g`<div class="scroll tall" tabindex="0" role="region" aria-label="建议对接"><table>
            <thead><tr><th scope="col">需求</th><th scope="col">建议对接</th><th scope="col">理由</th></tr></thead>
            <tbody>${o(n,this.from).map(e=>g`<tr>
              <td><strong>${e.need}</strong>${hu(e.asker,e.path)}<div class="cell">${N(e.at[0])}</div></td>
              <td><span class="badge">${lu[e.kind]}</span> ${e.offer}${hu(e.giver,e.from)}<div class="cell">${N(e.at[1])}</div></td>
              <td>${e.why}${e.shared?g`<div class="small warning">也建议给了别的需求，清单没有写已经用完</div>`:``}</td>
            </tr>`)}</tbody>
          </table></div>
          ${Vc({total:n.length,offset:this.from,limit:a,unit:`条`,turn:e=>this.from=e})}`}
      ${r.length===0?``:g`
        <h4>没有建议的需求（${r.length} 条）</h4>
        <div class="scroll tall" tabindex="0" role="region" aria-label="没有建议的需求"><table>
          <thead><tr><th scope="col">需求</th><th scope="col">提出单位</th><th scope="col">为什么没有</th><th scope="col">位置</th></tr></thead>
          <tbody>${o(r,this.left).map(e=>g`<tr><td>${e.need||g`<span class="quiet">未填</span>`}</td><td>${e.asker} <span class="quiet small">${e.path.slice(-2).join(` › `)}</span></td><td>${e.why}</td><td class="cell">${N(e.at[0])}</td></tr>`)}</tbody>
        </table></div>
        ${Vc({total:r.length,offset:this.left,limit:a,unit:`条`,turn:e=>this.left=e})}`}
    `}};function pu(e,t){let n={figure:`regional`,rate:`need.matched`,planned:e};return g`<button class="link" @click=${e=>this.session.open({figure:n},e.currentTarget)}>${mu(t)}</button>`}C(fu,`properties`,{from:{state:!0},left:{state:!0}}),C(fu,`styles`,[L,Hc,o`
    p { margin-bottom: 0.5em; }
    h4 { margin: 0.8em 0 0.4em; }
    td { width: 33%; }
    [aria-label="没有建议的需求"] td { width: auto; }
    .tall { max-height: 26em; }
    @media print { .tall { max-height: none; } }
  `]);var mu=e=>`${M(e)}（${e.hit}/${e.of}）`,hu=(e,t)=>g`<div class="small">${e} <span class="quiet">${t.slice(-2).join(` › `)}</span></div>`;z(`lianjian-regional-matches`,fu);var gu=new WeakSet,_u=class extends R{constructor(...e){super(...e),v(this,gu)}render(){let{assessment:e}=this.session;if(!e)return``;let{areas:t}=e.regional;return t.length<2?g`<p class="quiet">台账里没有写街道、社区，不能按区域分开。</p>`:g`
      <p class="quiet small">各社区相加等于街道，各街道相加等于全部；没有写社区或者街道的列在“未写明”。</p>
      <div class="scroll tall" tabindex="0" role="region" aria-label="按区域的比率"><table>
        <thead><tr><th class="stick" scope="col">区域</th>${this.rates.map(([,e])=>g`<th class="number" scope="col">${e}</th>`)}</tr></thead>
        <tbody>${t.map(e=>g`<tr>
          <th class=${`stick ${e.path.length<1?`all`:``}`} scope="row"><span class=${`depth-${Math.min(e.path.length,4)}`}>${e.path.length>0?e.path[e.path.length-1]:`全部`}</span></th>
          ${this.rates.map(([t])=>b(gu,this,vu).call(this,e,t))}
        </tr>`)}</tbody>
      </table></div>
    `}};function vu({path:e},t){let n=this.session.assessment.regional.areas.find(t=>t.path===e).rates[t];return n.of===0?g`<td class="number quiet">—</td>`:g`<td class="number"><button class="link" @click=${n=>this.session.open({figure:{figure:`regional`,rate:t,path:e}},n.currentTarget)}>${M(n)}</button> <span class="pair">${n.hit}/${n.of}</span></td>`}C(_u,`properties`,{rates:{attribute:!1}}),C(_u,`styles`,[L,o`
    .pair { color: #51606e; font-size: 0.875em; }
    tbody th { font-weight: 400; white-space: nowrap; }
    tbody th.all { font-weight: 600; }
    .depth-1 { padding-left: 1em; } .depth-2 { padding-left: 2em; } .depth-3 { padding-left: 3em; } .depth-4 { padding-left: 4em; }
    p { margin-bottom: 0.4em; }
  `]),z(`lianjian-regional-places`,_u);var yu=new WeakSet,bu=class extends R{constructor(...e){super(...e),v(this,yu)}render(){let{assessment:e}=this.session;if(!e)return``;let t=Du(e.regional);if(t.length===0&&e.regional.funnel.length===0)return g`<p class="card">没有清单、共建协议、社情督办、双报到或者兼职委员的台账，没有统计。</p>${b(yu,this,Su).call(this)}`;let n=b(yu,this,xu).call(this,t);return g`
      ${n.length>1?g`<nav class="row parts no-print" aria-label="共建台账各部分">${n.map(([e,t,,n])=>g`<button @click=${()=>b(yu,this,Cu).call(this,e)}>${t}${n?g` <span class="badge warning">${n}</span>`:``}</button>`)}</nav>`:``}
      ${n.map(([e,t,n])=>g`<section class="card" aria-labelledby=${e}><h3 id=${e} tabindex="-1">${t}</h3>${n()}</section>`)}
    `}};function xu(e){let{session:t}=this,{regional:n,plans:r}=t.assessment,{alerts:i}=n,a=(e,n,r=``)=>g`<lianjian-regional-list .session=${t} list=${e} label=${n} .only=${r}></lianjian-regional-list>`,o=e.flatMap(([e,t])=>t.filter(e=>e[3].of>0).map(([t,n])=>[t,Eu[t]||`${e.replace(`清单`,``)}${n}`])),s=[[`overall`,`总体`,()=>b(yu,this,wu).call(this,e)]];if(s.push([`places`,`按街道、社区`,()=>g`<lianjian-regional-places .session=${t} .rates=${o}></lianjian-regional-places>`]),n.funnel.length>0&&s.push([`loop`,`社情闭环`,()=>g`<lianjian-regional-loop .session=${t}></lianjian-regional-loop>`,i.overdue>0?`超期 ${i.overdue} 件`:``]),r.matchEffect&&s.push([`matches`,`建议对接`,()=>g`<lianjian-regional-matches .session=${t}></lianjian-regional-matches>`,r.matches.length>0?`${r.matches.length} 条`:``]),n.agreements.of>0){let e=i.expired+i.expiring,t=[`expired`,`expiring`,`unsigned`].find(e=>i[e]>0)||``;s.push([`agreements`,`共建协议`,()=>g`<p>签约率 ${M(n.agreements)}（${n.agreements.hit}/${n.agreements.of}）；已到期 ${i.expired} 份，90 天内到期 ${i.expiring} 份，未签约 ${i.unsigned} 家。</p>${a(`agreements`,`协议和单位`,t)}`,e>0?`到期 ${e} 份`:``])}return n.checkins.of>0&&s.push([`checkins`,`双报到`,()=>g`
        <h4>按单位</h4>${a(`checkinUnits`,`双报到按单位`)}
        <h4>按社区</h4>${a(`checkinPlaces`,`双报到按社区`)}
        <h4>名单</h4>${a(`checkins`,`在职党员`,i.absent>0?`absent`:``)}
        <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>`,i.absent>0?`未报到 ${i.absent} 名`:``]),s.push([`hours`,`支部服务时长`,()=>b(yu,this,Su).call(this)]),(n.delegates.of>0||i.ended>0)&&s.push([`delegates`,`兼职委员`,()=>g`<h4>按单位</h4>${a(`delegateUnits`,`兼职委员按单位`)}<h4>名单</h4>${a(`delegates`,`兼职委员`,i.ended>0?`ended`:``)}<p class="small quiet">姓名只在这一页上显示；报告里脱敏。</p>`,i.ended>0?`届满 ${i.ended} 名`:``]),s}function Su(){return g`<p class="quiet small">按党员名册的服务时长，没有写的按志愿服务记录；没有写姓名的服务记录看不出是谁的，不计入。按人均时长在同类党组织里排名。</p>
      <lianjian-regional-list .session=${this.session} list="branchHours" label="支部服务时长"></lianjian-regional-list>`}function Cu(e){let t=this.renderRoot.querySelector(`#${e}`);t.focus({preventScroll:!0}),t.scrollIntoView()}function wu(e){return g`
      <p class="quiet small no-print">点任何一个比率，看它由哪些行得来。没有台账的项目不列；表里没有写明结果一栏的，不知道做没做，不计入。</p>
      <div class="scroll" tabindex="0" role="region" aria-label="共建台账各项比率"><table>
        <thead><tr>
          <th scope="col">台账</th><th scope="col">项目</th><th scope="col">怎么算</th>
          <th class="number" scope="col">比率</th>
        </tr></thead>
        <tbody>${e.map(([e,t])=>t.map((n,r)=>b(yu,this,Tu).call(this,e,t.length,n,r)))}</tbody>
      </table></div>
    `}function Tu(e,t,[n,r,i,a],o){let s=g`${M(a)} <span class="pair">(${a.hit}/${a.of})</span>`;return g`<tr>
      ${o===0?g`<th scope="rowgroup" rowspan=${t}>${e}</th>`:``}
      <td>${r}</td>
      <td class="quiet">${i}</td>
      <td class="number">${a.of===0?g`<span class="quiet">${M(a)}</span>`:g`<button class="link" @click=${e=>this.session.open({figure:{figure:`regional`,rate:n}},e.currentTarget)}>${s}</button>`}</td>
    </tr>`}C(bu,`styles`,[L,o`.pair { color: #51606e; } th[rowspan] { vertical-align: top; }
    .parts { margin-bottom: 0.6em; }
    h3 { margin-bottom: 0.4em; scroll-margin-top: 0.5em; }
    h3:focus { outline: none; }
    h4 { margin-top: 0.8em; }
    td, th { padding-top: 0.25em; padding-bottom: 0.25em; }
  `]);var Eu={agreements:`签约率`,"matters.closed":`社情办结率`,"matters.onTime":`社情按期率`,"matters.satisfied":`社情满意率`,"matters.published":`社情公示率`,checkins:`报到率`,delegates:`到会率`};function Du({lists:e,agreements:t,matters:n,checkins:r,delegates:i}){let a=e.map(({kind:e,told:t,matched:n,done:r})=>[$a[e],[...t.hit<t.of?[[`${e}.told`,`写明对接情况`,`表里有对接情况一栏的 ÷ 清单所列`,t]]:[],[`${e}.matched`,`对接率`,t.hit<t.of?`已对接 ÷ 清单所列（表里没有对接情况一栏的不计）`:`已对接 ÷ 清单所列`,n],[`${e}.done`,`办结率`,`已办结 ÷ 已对接`,r]]]);return t.of>0&&a.push([`共建协议`,[[`agreements`,`签约率`,`已签协议的单位 ÷ 台账所列单位`,t]]]),n.closed.of>0&&a.push([`社情、协商、督办`,[[`matters.closed`,`办结率`,`已办结 ÷ 台账所列事项`,n.closed],[`matters.onTime`,`按期率`,`在时限内办结 ÷ 写了时限和办结时间的办结事项`,n.onTime],[`matters.satisfied`,`满意率`,`满意 ÷ 写了满意度的办结事项`,n.satisfied],[`matters.published`,`公示率`,`已公示 ÷ 已办结`,n.published]]]),r.of>0&&a.push([`双报到`,[[`checkins`,`报到率`,`有报到日期的 ÷ 台账所列的在职党员`,r]]]),i.of>0&&a.push([`兼职委员`,[[`delegates`,`到会率`,`实到次数 ÷ 应到次数`,i]]]),a}z(`lianjian-regional`,bu);var Ou=13,ku=6,Au=new WeakSet,ju=class extends R{constructor(...e){super(...e),v(this,Au)}render(){let{assessment:e}=this.session;return e?g`
      ${Wc(this.session)} ${b(Au,this,Mu).call(this,e)} ${b(Au,this,Pu).call(this)}
      <div class="answers">${b(Au,this,Fu).call(this,e)} ${b(Au,this,Iu).call(this,e)} ${b(Au,this,Lu).call(this,e)}</div>
      ${b(Au,this,Nu).call(this,e.reminders)} ${b(Au,this,zu).call(this,e.regional)} ${b(Au,this,Bu).call(this,e.notes)}
      <lianjian-compare .session=${this.session}></lianjian-compare>
    `:``}};function Mu({findings:e,waived:t,inputs:n}){let r=n.reduce((e,t)=>e.concat(t.sheets.filter(e=>e.ledger)),[]),i=r.reduce((e,t)=>e+t.records,0),a=t.length===0?``:g`
      <button class="link" @click=${()=>this.session.look(`findings`)}>已搁置 ${t.length} 条</button>，不在其中，得分不变。`;return i===0&&e.length===0?g`<p class="card unchecked">${r.length>0?`认出了 ${r.length} 张表，但是没有一行内容`:`没有认出台账`}，没有可以核查的。请${r.length>0?`填好`:`到「核对识别」看一下`}再来。</p>`:e.length===0?g`<p class="card clean good">✓ 检查了 ${r.length} 张表 ${i} 行，没有${t.length>0?`其他`:`发现`}问题。${a}</p>`:g`
      <div class="verdict">
        ${Object.keys(j).map(t=>{let n=e.filter(e=>e.severity===t).length;return g`<button class=${`count ${t}`} @click=${()=>this.session.look(`findings`,{severity:t})}>
            <span class="words"><strong>${j[t]}</strong><small>${Ja[t]}</small></span>
            <span class="figure">${n}</span>
          </button>`})}
      </div>
      <p class="quiet sum">共检查了 ${r.length} 张表 ${i} 行。${a}</p>
    `}function Nu(e){if(e.length===0)return``;let t=new Map;for(let n of e){let e=`${n.duty}\n${n.period}\n${n.lacking}`;t.has(e)||t.set(e,[]),t.get(e).push(n)}return g`<section class="card" aria-labelledby="reminders">
      <div class="row spread">
        <h3 id="reminders">提醒：快到期还没有完成的 ${e.length} 项</h3>
        <button class="link no-print" @click=${()=>this.session.look(`duties`,{soon:!0})}>在季度履职里看</button>
      </div>
      <div class="scroll" tabindex="0" role="region" aria-label="快到期的任务"><table class="soon">
        <thead><tr><th scope="col">谁</th><th scope="col">什么事</th><th scope="col">哪一期</th><th scope="col" class="number">还差</th><th scope="col">到期</th></tr></thead>
        <tbody>${[...t.values()].map(e=>{let[{title:t,period:n,lacking:r,due:i,days:a}]=e;return g`<tr>
            <td class="who">${e.length>ku&&!this.session.printing?g`<details><summary>${e.length} 个党组织</summary>${e.map(e=>e.org).join(`、`)}</details>`:e.map(e=>e.org).join(`、`)}</td>
            <td class="nowrap">${t}</td><td class="nowrap">${Jn(n)}</td><td class="number">${r} 次</td>
            <td class="nowrap"><strong>${ro(a)}</strong><div class="small quiet">${no(i)}</div></td>
          </tr>`})}</tbody>
      </table></div>
    </section>`}function Pu(){let{readings:e}=this.session,t=e.filter(e=>e.refused).length,n=e.reduce((e,t)=>e+t.sheets.filter(e=>!e.ledger).length,0);return t+n===0?``:g`<p class="left warning">
      ${[t>0&&`${t} 个文件没能读取`,n>0&&`${n} 张表没有认出`].filter(Boolean).join(`，`)}，未参加核查。
      <button class="link no-print" @click=${()=>this.session.go(t>0?1:2)}>去看看</button>
    </p>`}function Fu({duties:e}){let t=e.filter(e=>e.status!==`exempt`&&e.status!==`pending`),n=(e,t)=>e.filter(e=>e.status===t).length,r=n(t,`met`),i=[`met`,`late`,`short`,`missed`],a=this.session.catalog.duties.filter(({duty:e})=>t.some(t=>t.duty===e)).map(({duty:e,title:r})=>{let a=t.filter(t=>t.duty===e),o=i.map(e=>({kind:e,value:n(a,e)/a.length}));return{name:r,text:`${n(a,`met`)}/${a.length}`,parts:o}});return b(Au,this,Ru).call(this,`duties`,`季度履职`,M({hit:r,of:t.length}),g`
      <p>到期应完成 ${t.length} 项次：</p>
      <ul class="key">${i.map(e=>g`<li><span class=${`swatch ${e}`}></span>${qa[e]} ${n(t,e)}</li>`)}</ul>
      ${xl({label:`各项制度达标项次：${Vu(a)}`,rows:a,scale:1})}
    `,t.length===0&&`没有到期的履职事项。`)}function Iu({scores:e,scoring:t}){let n=e.reduce((e,t)=>e+t.total,0)/e.length,r=[...t.grades.map(e=>e.title),...e.some(e=>!e.grade)?[``]:[]].map(t=>{let n=e.filter(e=>e.grade===t).length;return{name:t||`待录入`,text:`${n} 个`,parts:[{kind:`main`,value:n}]}}),i=Math.max(...r.map(e=>e.parts[0].value)),a=e.filter(e=>e.vetoes.length>0).length;return b(Au,this,Ru).call(this,`scores`,`支部评分`,e.length>0?`平均 ${n.toFixed(2)}`:``,g`
      <p>${e.length} 个${t.of}参加评分${a>0?`，${a} 个由人认定等次`:``}。</p>
      ${xl({label:`等次分布：${Vu(r)}`,rows:r,scale:i})}
    `,e.length===0&&`没有可评分的${t.of}。`)}function Lu({coverage:e}){let t=e.find(e=>e.path.length===0),n=t&&t.rates.organized,r=e.filter(e=>e.level===`community`&&e.rates.organized),i=r.length>0?r:e.filter(e=>e.level===`street`),a=({rates:{organized:{hit:e,of:t}}})=>t>0?e/t:1,o=(i.length>Ou?i.slice().sort((e,t)=>a(e)-a(t)).slice(0,Ou):i).map(e=>({name:e.area,text:M(e.rates.organized),parts:[{kind:`main`,value:e.rates.organized.of>0?e.rates.organized.hit/e.rates.organized.of:0}]}));return b(Au,this,Ru).call(this,`coverage`,`两新覆盖`,n?M(n):``,n&&g`
      <p>实体运营 ${t.base} 个，组织覆盖 ${n.hit} 个，空白点 ${t.blanks} 个。</p>
      ${i.length>Ou?g`<p class="quiet small">下面是组织覆盖率最低的 ${Ou} 个：</p>`:``}
      ${xl({label:`组织覆盖率：${Vu(o)}`,rows:o,scale:1})}
    `,!n&&`没有两新组织台账，未计算覆盖率。`)}function Ru(e,t,n,r,i){return g`<section class="card answer">
      <div class="top"><h3>${t}</h3><span class="figure">${i?``:n}</span></div>
      ${i?g`<p class="quiet">${i}</p>`:r}
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(e)}>查看明细</button></p>
    </section>`}function zu(e){let t=Du(e).flatMap(([e,t])=>t.map(([,t,,n])=>[`${e}${t}`,n])).filter(([,e])=>e.of>0);return t.length===0?``:g`<section class="card">
      <h3>共建情况</h3>
      <dl class="pairs">${t.map(([e,t])=>g`<div><dt>${e}</dt><dd>${eo(t)}</dd></div>`)}</dl>
      <p class="more no-print"><button class="link" @click=${()=>this.session.look(`regional`)}>查看明细</button></p>
    </section>`}function Bu(e){return e.length===0?``:g`<section class="card">
      <h3>核查说明</h3>
      <ul class="notes">
        ${e.map(({message:e,at:t})=>g`<li>${e}${t.length>0?g` <span class="cell">${N(t[0])}${t.length>1?` 等 ${t.length} 处`:``}</span>`:``}</li>`)}
      </ul>
    </section>`}C(ju,`styles`,[L,Cl,o`
      .verdict { display: grid; grid-template-columns: repeat(3, 1fr); grid-gap: 1em; }
      .count { display: flex; align-items: center; justify-content: space-between; padding: 0.7em 1.1em; border-width: 1px 1px 1px 5px; border-style: solid; border-radius: 6px; text-align: left; }
      .count strong { display: block; font-size: 1.1em; }
      .count small { color: #57606a; }
      .count .figure { margin-left: 0.5em; font-size: 1.9em; line-height: 1.2; font-weight: 700; }
      .count.error { background: #fff3f3; border-color: #a3001b; }
      .count.warning { background: #fffaeb; border-color: #b07a10; }
      .count.hint { background: #f7f8f9; border-color: #8a94a3; }
      .unchecked { font-size: 1.15em; border-left: 4px solid #f0a500; }
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
      .soon .who { min-width: 7em; }
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
    `]);function Vu(e){return e.map(e=>`${e.name} ${e.text}`).join(`，`)}z(`lianjian-overview`,ju);var Hu={met:Ne`<circle cx="8" cy="8" r="7" fill="currentColor"/><path d="M4.5 8.2l2.5 2.5 4.6-5" fill="none" stroke="#fff" stroke-width="1.8"/>`,late:Ne`<circle cx="8" cy="8" r="6.2" fill="#fff" stroke="currentColor" stroke-width="1.6"/><path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor"/>`,short:Ne`<path d="M8 1l7.3 13.5H.7z" fill="currentColor"/><path d="M8 5.6v4.6M8 11.6v1.5" stroke="#fff" stroke-width="1.7"/>`,missed:Ne`<rect x="1" y="1" width="14" height="14" rx="1" fill="currentColor"/><path d="M5 5l6 6M11 5l-6 6" stroke="#fff" stroke-width="1.8"/>`,pending:Ne`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.6"/>`,exempt:Ne`<path d="M3.5 8h9" stroke="currentColor" stroke-width="1.8"/>`};function Uu(e){return g`<svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">${Hu[e]}</svg>`}function Wu(){return g`<ul class="legend" aria-label="图例">
    ${Object.keys(qa).map(e=>g`<li class="light ${e}">${Uu(e)} ${qa[e]}</li>`)}
  </ul>`}var Gu=o`
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
`,Ku=20,qu=`日一二三四五六`,Ju=new WeakSet,Yu=class extends R{constructor(){super(),v(this,Ju),this.found=null,this.limit=Ku,this.org=``,this.asked=null}willUpdate(){let{assessment:e}=this.session,t={assessment:e,org:this.org,limit:this.limit},n=this.asked;n&&n.assessment===e&&n.org===this.org&&n.limit===this.limit||(this.asked=t,this.session.page(`agenda`,{org:this.org||void 0,limit:this.limit}).then(({total:e,agenda:n})=>{this.asked===t&&(this.found={total:e,agenda:n})}))}render(){let{found:e}=this;if(!e||e.total===0&&!this.org)return``;let t=this.session.assessment.organizations,n=new Set(this.session.assessment.duties.map(e=>e.org));return g`<section aria-labelledby="agenda">
      <h3 id="agenda">补开和开展计划（${e.total} 项）</h3>
      <p class="quiet small">还能补开的、还没到期的，一个党组织一个工作日排一次，先到期的在前，避开节假日，调休上班日照排。只是建议，日期可以调整。</p>
      <p class="no-print"><label>党组织 <select @change=${e=>b(Ju,this,Xu).call(this,e.target.value)}>
        <option value="">全部</option>
        ${t.filter(e=>n.has(e.org)).map(e=>g`<option value=${e.org} ?selected=${e.org===this.org}>${e.org}</option>`)}
      </select></label></p>
      ${e.total===0?g`<p class="card">这个党组织没有还要开展的事项。</p>`:g`<div class="scroll" tabindex="0" role="region" aria-label="补开和开展计划"><table>
        <thead><tr><th scope="col">党组织</th><th scope="col">建议日期</th><th scope="col">开展什么</th><th scope="col">哪一期</th><th scope="col">最迟</th><th scope="col">说明</th></tr></thead>
        <tbody>${e.agenda.map(e=>g`<tr>
          <td>${e.org}</td>
          <td class="nowrap">${no(e.day)}（周${qu[new Date(`${e.day}T00:00:00Z`).getUTCDay()]}）</td>
          <th scope="row">${e.makeUp?`补开`:``}${e.title}</th>
          <td class="nowrap">${Jn(e.period)}</td>
          <td class="nowrap">${no(e.until)}</td>
          <td>${e.makeUp?`记录里注明补开哪一期。`:``}${e.note}</td>
        </tr>`)}</tbody>
      </table></div>`}
      ${e.agenda.length<e.total?g`<p class="no-print"><button @click=${()=>this.limit+=100}>再看 ${Math.min(100,e.total-e.agenda.length)} 项</button> <span class="quiet">全部在工作簿的「补开和开展计划」里。</span></p>`:``}
    </section>`}};function Xu(e){this.org=e,this.limit=Ku}C(Yu,`properties`,{found:{state:!0},limit:{state:!0},org:{state:!0}}),C(Yu,`styles`,[L,o`section { margin-top: 1.6em; } tbody th { font-weight: 400; }`]),z(`lianjian-agenda`,Yu);var Zu=new WeakMap,Qu=new WeakMap,$u=new WeakMap,ed=new WeakMap,td=new WeakSet,nd=class extends R{constructor(){super(),v(this,td),y(this,Zu,null),y(this,Qu,new Map),y(this,$u,{of:[],rows:[],columns:[]}),y(this,ed,new zl(this)),this.duty=``,this.text=``,this.trouble=!1,this.soon=!1}willUpdate(){let{filter:e}=this.session;S(Zu,this)!==e&&(x(Zu,this,e),e.soon&&b(td,this,rd).call(this,{soon:!0,trouble:!1,duty:``,text:``}))}render(){let{assessment:e,catalog:t,printing:n}=this.session;if(!e)return``;let r=t.duties.filter(({duty:t})=>e.duties.some(e=>e.duty===t));if(r.length===0)return g`<p class="card">没有可核查的履职事项：缺少党组织名册或会议、培训台账。</p>`;let{rows:i}=b(td,this,id).call(this,e,r);return g`
      <div class="row spread tools">
        <div class="row no-print">
          <label>制度 <select @change=${e=>b(td,this,rd).call(this,{duty:e.target.value})}>
            <option value="" .selected=${!this.duty}>全部</option>
            ${r.map(({duty:e,title:t})=>g`<option value=${e} .selected=${e===this.duty}>${t}</option>`)}
          </select></label>
          <label>党组织 <input type="search" placeholder="名称中的字" .value=${this.text} @input=${e=>b(td,this,rd).call(this,{text:e.target.value})} /></label>
          <label><input type="checkbox" .checked=${this.trouble} @change=${e=>b(td,this,rd).call(this,{trouble:e.target.checked})} /> 只看没有达标的</label>
          ${e.reminders.length>0?g`<label><input type="checkbox" .checked=${this.soon} @change=${e=>b(td,this,rd).call(this,{soon:e.target.checked})} /> 只看快到期的 ${e.reminders.length} 项</label>`:``}
        </div>
        ${Wu()}
      </div>
      ${i.length===0?g`<p class="card">没有符合条件的党组织。</p>`:b(td,this,od).call(this,n)}
      ${S(ed,this).long&&!n?g`<p class="quiet small no-print">共 ${i.length} 行。</p>`:``}
      <lianjian-agenda .session=${this.session}></lianjian-agenda>
    `}};function rd(e){Object.assign(this,e)}function id(e,t){let n=[e,this.duty,this.text,this.trouble,this.soon];if(n.some((e,t)=>e!==S($u,this).of[t])){let r=b(td,this,ad).call(this,e,t);x($u,this,{of:n,rows:r,...ud(r)})}return S($u,this)}function ad({duties:e,organizations:t,reminders:n},r){let i=this.soon&&n.length>0;x(Qu,this,new Map(n.map(e=>[fd(e),e.days])));let a=new Map(t.map(({org:e},t)=>[e,t])),o=new Map(r.map(({duty:e,title:t},n)=>[e,{title:t,index:n}])),s=new Map;for(let t of e){if(this.duty&&t.duty!==this.duty||this.text&&!t.org.includes(this.text))continue;let e=`${t.org}\n${t.duty}`,n=o.get(t.duty)||{title:t.duty,index:r.length};s.has(e)||s.set(e,{key:e,org:t.org,kind:n,results:[]}),s.get(e).results.push(t)}return[...s.values()].filter(({results:e})=>!this.trouble||e.some(e=>e.status===`short`||e.status===`missed`)).filter(({results:e})=>!i||e.some(e=>S(Qu,this).has(fd(e)))).sort((e,t)=>a.get(e.org)-a.get(t.org)||e.kind.index-t.kind.index)}function od(e){let{rows:t,columns:n,unit:r,year:i}=S($u,this),a=S(ed,this).view(t,{key:e=>e.key,all:e}),o=S(ed,this).long&&!e,s=dd(a);return g`<div class="scroll tall" tabindex="0" role="region" aria-label="履职情况"><table class=${[r===1?`fine`:``,o?`long`:``].join(` `)} aria-rowcount=${t.length+1}>
      <thead><tr aria-rowindex="1">
        <th class="stick" scope="col">党组织</th>
        ${this.duty?``:g`<th class="duty" scope="col">制度</th>`}
        ${n.map(e=>g`<th scope="col" class="when">${pd(i,e,r)}</th>`)}
      </tr></thead>
      <tbody>${S(ed,this).body(a,n.length+(this.duty?1:2),(e,t)=>b(td,this,sd).call(this,e,{measured:t,span:s.get(e)}))}</tbody>
    </table></div>`}function sd({index:e,line:{org:t,kind:n,results:r}},{measured:i,span:a}){let{first:o,end:s,unit:c}=S($u,this);return g`<tr class=${a?``:`again`} data-index=${e} aria-rowindex=${e+2} ${i}>
      ${a?g`<th class="stick" scope="rowgroup" rowspan=${a}><span>${t}</span></th>`:``}
      ${this.duty?``:g`<td class="duty">${n.title}</td>`}
      ${b(td,this,cd).call(this,r,{first:o,end:s,unit:c})}
    </tr>`}function cd(e,{first:t,end:n,unit:r}){let i=[],a=t,o=e=>{e>a&&i.push(g`<td class="none" colspan=${(e-a)/r}></td>`)},s=e.map(e=>({result:e,...qn(e.period)})).sort((e,t)=>e.first-t.first);for(let{result:e,first:t,months:n,name:c}of s)o(t),i.push(g`<td class="slot" colspan=${n/r}>${b(td,this,ld).call(this,e,c,n)}</td>`),a=t+n;return o(n),i}function ld(e,t,n){let{org:r,duty:i,status:a,counted:o,required:s,note:c}=e,l=S(Qu,this).get(fd(e)),u=l===void 0?qa[a]:ro(l),d=a!==`exempt`&&(o<s||a===`met`||a===`late`)?`${o}/${s}`:``;return g`<button
      class=${`light ${a}`}
      title=${[`${t} ${u}`,d&&`${d} 次`,c].filter(Boolean).join(`，`)}
      aria-label=${`${r}，${t}，${u} ${d}`}
      @click=${t=>this.session.open({figure:{figure:`duty`,org:r,duty:i,period:e.period}},t.currentTarget)}
    >${Uu(a)}<span class="word">${u}</span>${n>1&&d?g`<span class="figures">${d}</span>`:``}</button>`}C(nd,`properties`,{duty:{state:!0},text:{state:!0},trouble:{state:!0},soon:{state:!0}}),C(nd,`styles`,[L,Gu,Bl,o`
      .tools { margin-bottom: 0.6em; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
      tbody th { font-weight: 400; min-width: 9em; max-width: 17em; }
      tbody tr > th.stick { vertical-align: top; padding-top: 0.5em; }
      tbody th.stick > span { position: sticky; top: 2.9em; }
      tbody tr:not(.again) > * { border-top: 1px solid #c9d1da; }
      tbody tr:first-child > * { border-top: 0; }
      tbody td, tbody th { border-bottom: 0; vertical-align: middle; }
      th.when { text-align: center; }
      td.slot { padding: 0.15em; min-width: 4.6em; }
      td.none { background: #fafbfc; }
      .slot button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 2em; padding: 0 0.3em; border: 0; border-radius: 3px; font-size: 0.875em; white-space: nowrap; }
      .slot button:hover { box-shadow: inset 0 0 0 1px currentColor; }
      .slot .word { margin-left: 0.3em; }
      .slot .figures { margin-left: 0.5em; }
      .fine td, .fine th { padding-left: 0.5em; padding-right: 0.5em; }
      .fine td.slot { padding: 0.15em 0.1em; }
      td.duty { white-space: nowrap; }
      .long { min-width: 64em; }
      .long .stick { width: 15em; }
      .long .duty { width: 9em; white-space: normal; }
      .long tbody th { max-width: none; overflow-wrap: anywhere; }
      @media (max-width: 40em) {
        .long .stick { width: 8em; }
      }
      @media print {
        .fine td.slot { min-width: 0; }
        .fine td.slot[colspan="1"] .word { display: none; }
      }
    `]);function ud(e){let[t,n,r]=[12,12,0];for(let{results:i}of e)for(let e of i){let{months:i,first:a}=qn(e.period);t=Math.min(t,i),n=Math.min(n,a),r=Math.max(r,a+i)}let i=[];for(let e=n;e<r;e+=t)i.push(e);return{first:n,end:r,unit:t,columns:i,year:e.length>0?qn(e[0].results[0].period).year:0}}function dd(e){let t=new Map,n=null;for(let r of e)r.gap===void 0?n&&n.line.org===r.line.org?t.set(n,t.get(n)+1):(n=r,t.set(r,1)):n=null;return t}function fd({org:e,duty:t,period:n}){return`${e}\n${t}\n${n}`}function pd(e,t,n){return n===1?`${t}月`:n===12?`${e}年`:qn(e+(n===3?`Q${(t+2)/3}`:`H${(t+5)/6}`)).name}z(`lianjian-duties`,nd);var md=new WeakSet,hd=class extends R{constructor(){super(),v(this,md),this.advice=null,this.trouble=``}willUpdate(e){(e.has(`org`)||e.has(`session`))&&b(md,this,gd).call(this)}render(){if(this.trouble)return g`<p class="quiet">${this.trouble}。</p>`;if(!this.advice)return g`<p class="quiet">正在计算…</p>`;let{next:e,lacking:t,gain:n,enough:r,deeds:i,notes:a}=this.advice;return e===null?g`<p class="good">✓ 已经是最高等次。</p>${b(md,this,_d).call(this,a)}`:g`<section aria-label="到上一等次还差什么">
      <p><strong>到「${e}」</strong>${t>0?g`还差 ${t.toFixed(2)} 分。`:`分数已经够了。`}
        ${i.length===0?t>0?`按现在的台账，没有还能补开的任务，也没有可以改正的记录。`:``:r?g`最省事的办法（共可得 ${n.toFixed(2)} 分）：`:g`下面这些全做到可得 ${n.toFixed(2)} 分，还不够：`}</p>
      ${i.length>0?g`<ol>${i.map(e=>g`<li>${e.text}${e.until?`，${no(e.until)}前`:``}${e.at.length>0?g` <span class="cell">${N(e.at[0])}</span>`:``}</li>`)}</ol>`:``}
      ${b(md,this,_d).call(this,a)}
      <p class="small quiet">按“一次活动抵三处改正”算出来的最省办法；只改正确有其事的记录。</p>
    </section>`}};async function gd(){let{org:e}=this;try{let t=await this.session.advise(e);e===this.org&&(this.advice=t)}catch(e){this.trouble=e.message}}function _d(e){return e.map(e=>g`<p class="small">${e}</p>`)}C(hd,`properties`,{org:{attribute:!1},advice:{state:!0},trouble:{state:!0}}),C(hd,`styles`,[L,o`ol { margin: 0.3em 0; padding-left: 1.6em; } section { margin-top: 0.6em; }`]),z(`lianjian-advice`,hd);var vd=new WeakSet,yd=class extends R{constructor(){super(),v(this,vd),this.table=null,this.names=[],this.people=!1,this.lacking=[],this.item=``,this.shown=!1}render(){let{table:e}=this,t=e=>Number(e.role!==`points`||e.entered===`times`),n=e.items.filter(e=>e.entered).sort((e,n)=>t(e)-t(n));if(n.length+e.verdicts.length===0)return``;let{aftercare:r,busy:i,assessment:a}=this.session,o=new Set([...n.map(e=>e.title),...e.verdicts.map(e=>e.title)]),s=r.entries.list.filter(e=>o.has(e.item)),c=this.item||(n[0]||e.verdicts[0]).title,l=n.find(e=>e.title===c),u=a.scores.filter(e=>e.waiting.length>0).length;return g`<details class="card no-print" .open=${this.shown} @toggle=${e=>this.shown=e.target.open}>
      <summary>录入${[...new Set([...n.map(e=>e.title),...e.verdicts.length>0?[`否决或直接认定的情形`]:[]])].join(`、`)}${s.length>0?`（已录入 ${s.length} 项）`:``}</summary>
      <p class="quiet small">这些台账里没有，要由人填，并写明依据；只在这一页里保存，可以存成文件。家数多的，用「评议和加减分表」空白表填好，与台账一起选进来。${u>0&&e===a.scoring?`还有 ${u} 家没有录全，暂不定等次。`:``}</p>
      <form novalidate @submit=${b(vd,this,xd)}>
        ${this.lacking.length>0?g`<p class="error" role="alert">有问题：请填写${this.lacking.join(`、`)}。</p>`:``}
        <label><span>${e.of}</span><input type="text" name="subject" list="subjects" autocomplete="off" />
          <datalist id="subjects">${this.names.map(e=>g`<option value=${e}></option>`)}</datalist></label>
        <label><span>项目</span><select name="item" @change=${e=>this.item=e.target.value}>
          ${n.map(e=>g`<option ?selected=${e.title===c}>${e.title}</option>`)}
          ${e.verdicts.map(e=>g`<option ?selected=${e.title===c} value=${e.title}>${e.title}（定为${e.grade}）</option>`)}
        </select></label>
        ${l?g`<label><span>${wd(l)}</span><input type="text" name="value" inputmode="decimal" /></label>`:``}
        <label class="wide"><span>依据</span><input type="text" name="evidence" maxlength="200" placeholder="如：2025年12月群众测评表，发出50份，收回48份" /></label>
        <label><span>录入人</span><input type="text" name="by" maxlength="30" .value=${r.by} /></label>
        <label><span>日期</span><input type="date" name="date" .value=${Qn()} /></label>
        <button class="primary" ?disabled=${!!i}>录入</button>
      </form>
      ${b(vd,this,bd).call(this,e.verdicts)}
      ${s.length>0?g`<div class="scroll" tabindex="0" role="region" aria-label="已经录入的"><table>
            <thead><tr><th scope="col">${e.of}</th><th scope="col">项目</th><th class="number" scope="col">录入</th><th scope="col">依据</th><th scope="col">谁、何时</th><th></th></tr></thead>
            <tbody>${s.map(t=>g`<tr>
              <th scope="row">${t.subject}${t.branch?`（${t.branch}）`:``}</th><td>${t.item}</td>
              <td class="number">${e.verdicts.some(e=>e.title===t.item)?`认定`:t.value}</td>
              <td>${t.evidence}</td><td class="nowrap">${t.by} ${no(t.date)}</td>
              <td><button class="link" aria-label=${`删去：${t.subject}的${t.item}`} ?disabled=${!!i} @click=${()=>r.takeOut(t)}>删去</button></td>
            </tr>`)}</tbody>
          </table></div>`:``}
      <div class="row">
        <label class="button">载入录入文件<input type="file" accept=".json" ?disabled=${!!i} @change=${b(vd,this,Sd)} /></label>
        ${s.length>0?g`<button @click=${()=>this.session.saving(()=>r.saveEntries(a.asOf))}>存成文件</button>`:``}
      </div>
    </details>`}};function bd(e){let t=e.filter(e=>e.hints.length>0);return t.length===0?``:g`<p class="small">台账里有下面这些疑点，请核实，属实的再认定：${t.map(({title:e,hints:t})=>g`<br />${e}：${[...new Set(t.map(e=>e.org))].slice(0,10).join(`、`)}${new Set(t.map(e=>e.org)).size>10?`等`:``}`)}</p>`}function xd(e){e.preventDefault();let t=e=>this.renderRoot.querySelector(`[name=${e}]`),n=e=>t(e)?t(e).value.trim():``,r=t(`value`)?Number(n(`value`)||NaN):1,[,i,a]=this.people&&/^(.+?)（(.+)）$/.exec(n(`subject`))||[null,n(`subject`),``],o={subject:i,branch:a,evidence:n(`evidence`),by:n(`by`),date:n(`date`)},s=Cd.filter(([e])=>e===`value`?!(Number.isFinite(r)&&r>=0):!o[e]);this.lacking=s.map(([e,t])=>e===`subject`?this.table.of:t),s.length>0?t(s[0][0]).focus():(this.session.aftercare.by=o.by,this.session.aftercare.enter([{...o,item:t(`item`).value,value:r}]),t(`subject`).value=``,t(`value`)&&(t(`value`).value=``),t(`subject`).focus())}function Sd({target:e}){e.files.length>0&&this.session.aftercare.loadEntries(e.files[0]),e.value=``}C(yd,`properties`,{table:{attribute:!1},names:{attribute:!1},people:{type:Boolean},lacking:{state:!0},item:{state:!0},shown:{state:!0}}),C(yd,`styles`,[L,o`
      summary { cursor: pointer; font-weight: 600; color: #1f4e79; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.6em 0; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      [name="subject"] { width: 15em; }
      [name="value"], [name="by"] { width: 7em; }
      .wide { flex: 1 1 18em; }
      .wide input { width: 100%; }
      table { margin-bottom: 0.6em; }
      tbody th { font-weight: 400; }
    `]);var Cd=[[`subject`,`给谁`],[`value`,`数字`],[`evidence`,`依据`],[`by`,`录入人`],[`date`,`日期`]];function wd({entered:e,max:t,role:n}){let r=t>0?`，最多 ${t}`:``;return e===`percent`?`百分比（0–100）`:e===`times`?`次数`:n===`penalty`?`扣几分${r}`:`得分${r}`}z(`lianjian-entering`,yd);var Td=50,Ed=new WeakSet,Dd=class extends R{constructor(){super(),v(this,Ed),this.found=null,this.limit=Td,this.group=``,this.groups=[],this.asked=null}willUpdate(){let{assessment:e}=this.session,t={assessment:e,group:this.group,limit:this.limit},n=this.asked;n&&n.assessment===e&&n.group===this.group&&n.limit===this.limit||(this.asked=t,this.session.page(`members`,{org:this.group||void 0,limit:this.limit}).then(({total:e,members:n})=>{this.asked===t&&(this.found={total:e,members:n},this.group||(this.groups=[...new Set([...this.groups,...n.map(e=>e.group)])]))}))}render(){let{memberScoring:e}=this.session.assessment,{found:t}=this;return t?g`<section aria-labelledby="members">
      <h3 id="members">${e.title}（${t.total} 名党员）</h3>
      ${t.total===0?g`<p class="card">没有党员名册，没有计算积分。</p>`:g`
          <lianjian-entering .session=${this.session} .table=${e} people .names=${t.members.map(e=>e.branch?`${e.name}（${e.branch}）`:e.name)}></lianjian-entering>
          ${this.groups.length>1?g`<p class="no-print"><label>支部 <select @change=${e=>this.group=e.target.value}>
                <option value="">全部</option>${this.groups.map(e=>g`<option>${e}</option>`)}</select></label></p>`:``}
          <div class="scroll tall" tabindex="0" role="region" aria-label="党员积分"><table>
            <thead><tr><th scope="col">支部</th><th class="number" scope="col">名次</th><th scope="col">姓名</th><th class="number" scope="col">积分</th>
              ${e.items.map(e=>g`<th class="number" scope="col">${e.title}</th>`)}</tr></thead>
            <tbody>${t.members.map(e=>b(Ed,this,Od).call(this,e))}</tbody>
          </table></div>
          ${t.members.length<t.total?g`<p class="no-print"><button @click=${()=>this.limit+=Td}>再看 ${Math.min(Td,t.total-t.members.length)} 名</button></p>`:``}`}
      <p class="small quiet">姓名只在这一页上显示，不写进保存的结果和报告。</p>
    </section>`:``}};function Od(e){return g`<tr>
      <td>${e.group}</td><td class="number">${e.rank||`—`}</td><th scope="row">${e.name}</th>
      <td class="number"><button class="link" @click=${t=>b(Ed,this,kd).call(this,{member:e.member},t)}>${e.total.toFixed(2)}</button></td>
      ${e.items.map(e=>g`<td class="number" title=${e.why}>${e.waits?`待录入`:`${e.role===`penalty`&&e.points>0?`−`:``}${e.points.toFixed(2)}`}</td>`)}
    </tr>`}function kd(e,t){this.session.open({figure:{figure:`points`,...e}},t.currentTarget)}C(Dd,`properties`,{found:{state:!0},limit:{state:!0},group:{state:!0},groups:{state:!0}}),C(Dd,`styles`,[L,o`section { margin-top: 1.6em; } tbody th { font-weight: 400; } lianjian-entering { display: block; margin-bottom: 0.8em; }`]),z(`lianjian-members`,Dd);var Ad=new WeakMap,jd=new WeakMap,Md=new WeakSet,Nd=class extends R{constructor(){super(),v(this,Md),y(this,Ad,new Map),y(this,jd,{of:null,list:[]}),this.open=new Set,this.group=``}render(){let{session:e}=this,{assessment:t,printing:n}=e;if(!t)return``;let{scores:r,scoring:i,memberScoring:a}=t,o=a?g`<lianjian-members .session=${e}></lianjian-members>`:``;if(r.length===0)return g`<p class="card">没有可评分的${i.of}：缺少党组织名册或者会议台账。</p>${o}`;let s=[...new Set(r.map(e=>e.group))],c=s.filter(e=>n||!this.group||e===this.group);return g`
      ${b(Md,this,Pd).call(this,i)}
      <div class="row spread no-print tools">
        <p class="quiet">${i.ranking?`只在同一组内排名。`:`这张细则只分等次，不排名次。`}点分数看它是怎么来的，点「明细」看每一项和离上一等次差什么。</p>
        ${s.length>1?g`<label>分组 <select @change=${e=>this.group=e.target.value}>
              <option value="">全部</option>
              ${s.map(e=>g`<option value=${e}>${e}</option>`)}
            </select></label>`:``}
      </div>
      <lianjian-entering .session=${e} .table=${i} .names=${b(Md,this,Fd).call(this,r)}></lianjian-entering>
      ${c.map(e=>b(Md,this,Ld).call(this,e,r.filter(t=>t.group===e),i))}
      ${o}
    `}};function Pd({title:e,full:t,grades:n,basis:r}){let i=this.session.catalog.articles.find(e=>e.id===r),a=n.map((e,t)=>{let r=[t<n.length-1&&e.from>0?`${e.from} 分以上`:``,e.rule].filter(Boolean).join(`，`);return r?`${e.title}（${r}）`:e.title}),o=this.session.catalog.policies.find(e=>e.id===this.session.settings.policy);return g`<p class="small quiet">细则：${e}，满分 ${t} 分。${a.length>1?`等次：${a.join(`、`)}。`:``}${i?`${i.act}：${i.note||i.text}`:``}</p>
      ${o&&o.docs?g`<details class="no-print docs"><summary class="small">这张细则怎么算（带算例）</summary>${fc(o.docs)}</details>`:``}`}function Fd(e){return S(jd,this).of!==e&&x(jd,this,{of:e,list:e.map(e=>e.org)}),S(jd,this).list}function Id(e,t){S(Ad,this).has(e)||S(Ad,this).set(e,{rows:new zl(this,e),of:[]});let n=S(Ad,this).get(e),r=[this.session.assessment,this.open];if(r.some((e,t)=>e!==n.of[t])){let e=t.slice().sort((e,t)=>(e.rank||1/0)-(t.rank||1/0)||t.total-e.total);n.of=r,n.list=e.flatMap(e=>this.open.has(e.org)?[{score:e},{score:e,items:!0}]:[{score:e}])}return n}function Ld(e,t,n){let{printing:r}=this.session,{rows:i,list:a}=b(Md,this,Id).call(this,e,t),o=i.view(a,{key:e=>`${e.score.org}${e.items?` items`:``}`,all:r}),s=t.some(e=>e.change),c=5+ +!!n.ranking+ +!!s;return g`<section>
      <h3>${e}（${t.length} 个${n.of}）</h3>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${`${e}得分`} data-rows=${e}><table class=${i.long&&!r?`long`:``} aria-rowcount=${a.length+1}>
        <thead><tr aria-rowindex="1">
          ${n.ranking?g`<th class="number" scope="col">名次</th>`:``}<th class="whose" scope="col">${n.of}</th><th class="number" scope="col">得分</th>
          ${s?g`<th class="number" scope="col">比上期</th>`:``}
          <th scope="col">等次</th><th class="wide-bar" scope="col"><span class="hidden-text">得分图</span></th><th class="no-print"></th>
        </tr></thead>
        <tbody>${i.body(o,c,({index:e,line:{score:t,items:r}},i)=>r?g`<tr class="items" data-index=${e} aria-rowindex=${e+2} ${i}>${b(Md,this,Bd).call(this,t,c)}</tr>`:g`<tr data-index=${e} aria-rowindex=${e+2} ${i}>${b(Md,this,Rd).call(this,t,n,s)}</tr>`)}</tbody>
      </table></div>
    </section>`}function Rd(e,{ranking:t,grades:n,full:r},i){let a=this.open.has(e.org),o=n.some(e=>e.stars>0);return g`
      ${t?g`<td class="number">${e.rank||`—`}</td>`:``}
      <th scope="row">${e.org}
        ${e.vetoes.map(e=>g`<div class="small error">认定：${e}</div>`)}
        ${e.notes.map(e=>g`<div class="small note">${e}</div>`)}</th>
      <td class="number"><button class="link" @click=${t=>b(Md,this,Ud).call(this,{org:e.org},t)}>${e.total.toFixed(2)}</button></td>
      ${i?b(Md,this,zd).call(this,e,t):``}
      <td class="nowrap">${e.grade?g`${e.grade}${o?g` <span class="stars" aria-hidden="true">${io(e.stars)}</span>`:``}`:g`<span class="quiet">待录入</span>`}</td>
      <td class="wide-bar">${Sl([{kind:`main`,value:Math.min(e.total,r)}],r)}</td>
      <td class="no-print nowrap">
        <button class="link" aria-expanded=${a} aria-label=${`${e.org}的明细`} @click=${()=>b(Md,this,Hd).call(this,e.org)}>${a?`收起`:`明细`}</button>
      </td>`}function zd({total:e,rank:t,grade:n,change:r},i){if(!r)return g`<td class="number quiet">上期没有</td>`;let a=Math.round((e-r.total)*100)/100,o=i&&r.rank&&t?r.rank-t:0;return g`<td class="number nowrap">${Wd(a)}
      ${o===0?``:g`<div class="small">名次${o>0?`升 ${o}`:`降 ${-o}`}</div>`}
      ${n===r.grade?``:g`<div class="small">上期${r.grade||`未定`}</div>`}</td>`}function Bd({org:e,items:t,parts:n,change:r,waiting:i},a){let o=r?r.moved:[];return g`<td></td><td colspan=${a-1}>
      ${n.length>0?g`<p class="small">${n.map(e=>`${e.title} ${e.points.toFixed(2)} 分`).join(`，`)}</p>`:``}
      <table>
        <thead><tr><th scope="col">指标</th><th class="number" scope="col">得分</th><th class="number" scope="col">满分</th>
          ${o.length>0?g`<th class="number" scope="col">比上期</th>`:``}<th scope="col">为什么</th></tr></thead>
        <tbody>${t.map(t=>b(Md,this,Vd).call(this,e,t,o))}</tbody>
      </table>
      ${i.length>0?g`<p class="small quiet no-print">录入${i.join(`、`)}以后才定等次。</p>`:g`<lianjian-advice class="no-print" .session=${this.session} .org=${e}></lianjian-advice>`}
    </td>`}function Vd(e,t,n){let{role:r,max:i,waits:a}=t,o=a||i>0||r!==`points`,s=n.find(e=>e.indicator===t.indicator),c=r===`bonus`?`+`:r===`penalty`?`−`:``;return g`<tr class=${o?``:`quiet`}>
      <td>${t.title}</td>
      <td class="number">${o?a?`待录入`:g`<button class="link" @click=${n=>b(Md,this,Ud).call(this,{org:e,indicator:t.indicator},n)}>${c}${t.points.toFixed(2)}</button>`:`不适用`}</td>
      <td class="number">${r===`points`?i>0?i.toFixed(2):``:r===`bonus`?`加分`:`扣分`}</td>
      ${n.length>0?g`<td class="number">${s?Wd(s.by):``}</td>`:``}
      <td>${t.why}${t.at.length>0?g` <span class="cell">${Fl(this.session,t.at[0])}${t.at.length>1?` 等 ${t.at.length} 处`:``}</span>`:``}</td>
    </tr>`}function Hd(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t}function Ud(e,t){this.session.open({figure:{figure:`score`,...e}},t.currentTarget)}C(Nd,`properties`,{open:{state:!0},group:{state:!0}}),C(Nd,`styles`,[L,Cl,dc,mc,Bl,o`
      .tools { margin-bottom: 0.4em; }
      section { margin-bottom: 1.2em; }
      section > h3 { margin-bottom: 0.4em; }
      tbody th { font-weight: 400; }
      .stars { color: #b07a10; letter-spacing: 0.05em; }
      .docs { margin-bottom: 0.6em; }
      .note { color: #7a4d00; }
      .wide-bar { width: 26%; min-width: 8em; vertical-align: middle; }
      .items > td { background: #f8fafc; padding-top: 0; }
      .items thead th { position: static; background: none; }
      lianjian-entering { display: block; margin-bottom: 0.8em; }
      .long { min-width: 50em; }
      .long .number { width: 6em; }
      .long .whose { width: 22em; }
    `]);function Wd(e){return e===0?`不变`:`${e>0?`+`:`−`}${Math.abs(e).toFixed(2)}`}z(`lianjian-scores`,Nd);var Gd=[`organized`,`separate`,`work`,`due`,`instructed`],Kd=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`计入`],[`blanks`,`空白点`]],qd=new WeakMap,Jd=new WeakMap,V=new WeakSet,Yd=class extends R{constructor(){super(),v(this,V),y(this,qd,null),y(this,Jd,null),Object.assign(this,{first:`kind`,second:``,area:``,shown:`organized`,table:null,charts:null})}willUpdate(){let{assessment:e}=this.session;if(!e)return;S(Jd,this)!==e&&(x(Jd,this,e),x(qd,this,null),Xd.call(b(V,this)).some(e=>uf(e)===this.area)||(this.area=``),b(V,this,$d).call(this,e));let t=[this.first,this.second,this.area].join(`
`);S(qd,this)!==t&&(x(qd,this,t),b(V,this,Qd).call(this,t))}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{dimensions:n}=t,r=(e,t,n,r)=>g`<label>${e} <select @change=${({target:e})=>n(e.value)}>
      ${r.map(([e,n])=>g`<option value=${e} .selected=${e===t}>${n}</option>`)}
    </select></label>`,i=n.map(e=>[e.dimension,e.title]),a=Xd.call(b(V,this)).map(e=>[uf(e),`${`　`.repeat(e.path.length)}${e.area}`]);return g`
      ${b(V,this,cf).call(this)}
      <section class="card" aria-labelledby="bands">
        <h3 id="bands">分类看覆盖</h3>
        <p class="quiet small">口径：${e.basis.title}。各行相加等于${this.area?`这个区域`:`全部`}，台账没有填的列为“未填”。点一个数，看它由哪些单位得来。</p>
        <div class="row no-print">
          ${r(`区域`,this.area,e=>this.area=e,a)}
          ${r(`按`,this.first,e=>b(V,this,ef).call(this,e),i)}
          ${r(`再按`,this.second,e=>this.second=e,[[``,`不再分`],...i.filter(([e])=>e!==this.first)])}
          ${this.second?r(`看`,this.shown,e=>this.shown=e,b(V,this,tf).call(this)):``}
        </div>
        ${this.table?this.table.by.length===2?b(V,this,rf).call(this,this.table):b(V,this,nf).call(this,this.table):g`<p class="quiet">正在统计……</p>`}
      </section>
    `}};function Xd(){return this.session.assessment.coverage.filter(e=>e.level!==`site`)}function Zd(){return Xd.call(b(V,this)).find(e=>uf(e)===this.area).path}async function Qd(e){let t=[this.first,this.second].filter(Boolean),n=await this.session.breakdown({path:Zd.call(b(V,this)),by:t}).catch(()=>null);S(qd,this)===e&&(this.table=n)}async function $d(e){let t=[`form`,`size`].map(e=>this.session.breakdown({by:[e]}).catch(()=>null)),[n,r]=await Promise.all(t);S(Jd,this)===e&&(this.charts=n&&r?{form:n,size:r}:null)}function ef(e){this.first=e,this.second===e&&(this.second=``)}function tf(){return[...Kd,...this.session.catalog.rates.map(e=>[e.rate,e.title])]}function nf({rows:e,path:t,by:n}){let{catalog:r}=this.session,i=r.rates.filter(e=>Gd.includes(e.rate));return g`<div class="scroll tall" tabindex="0" role="region" aria-label="分类覆盖"><table>
      <thead><tr>
        <th class="stick" scope="col">${b(V,this,sf).call(this,n[0])}</th>
        ${Kd.map(([,e])=>g`<th class="number" scope="col">${e}</th>`)}
        ${i.map(e=>g`<th class="number" scope="col" title=${e.formula}>${e.title}</th>`)}
      </tr></thead>
      <tbody>${e.map(e=>g`<tr>
        <th class="stick" scope="row">${e.values[0]}</th>
        ${[...Kd.map(([e])=>e),...i.map(e=>e.rate)].map(r=>b(V,this,of).call(this,e,r,ff(n,e),t))}
      </tr>`)}</tbody>
    </table></div>`}function rf({rows:e,path:t,by:n}){let r=df(e,0),i=b(V,this,af).call(this,df(e,1),e);return g`<div class="scroll tall" tabindex="0" role="region" aria-label="交叉表"><table>
      <thead><tr>
        <th class="stick" scope="col">${b(V,this,sf).call(this,n[0])}＼${b(V,this,sf).call(this,n[1])}</th>
        ${i.map(e=>g`<th class="number" scope="col">${e}</th>`)}
      </tr></thead>
      <tbody>${r.map(r=>g`<tr>
        <th class="stick" scope="row">${r}</th>
        ${i.map(i=>{let a=e.find(e=>e.values[0]===r&&e.values[1]===i);return a?b(V,this,of).call(this,a,this.shown,ff(n,a),t):g`<td class="number quiet">–</td>`})}
      </tr>`)}</tbody>
    </table></div>`}function af(e,t){let n=(e,n)=>t.some((r,i)=>r.values[1]===e&&t.slice(i+1).some(e=>e.values[0]===r.values[0]&&e.values[1]===n));return e.sort((e,t)=>n(e,t)?-1:n(t,e)||e===`未填`?1:t===`未填`?-1:0)}function of(e,t,n,r){let i=e.rates[t];if(i&&i.of===0)return g`<td class="number quiet small">${M(i)}</td>`;let a=i?{figure:`rate`,rate:t,path:r,where:n}:{figure:t,path:r,where:n};return g`<td class="number"><button class="link" @click=${e=>this.session.open({figure:a},e.currentTarget)}>${i?eo(i):e[t]}</button></td>`}function sf(e){return this.session.catalog.dimensions.find(t=>t.dimension===e).title}function cf(){if(!this.charts)return``;let{form:e,size:t}=this.charts,n=this.session.assessment.coverage.filter(e=>e.level===`street`),r=(e,t)=>({name:e,text:eo(t),parts:[{kind:`main`,value:t.of>0?t.hit/t.of:0}]}),i=e.rows.filter(e=>e.base>0).map(e=>({name:e.values[0],text:`${e.base} 个`,parts:[{kind:`main`,value:e.base}]})),a=Math.max(1,...i.map(e=>e.parts[0].value));return g`<div class="charts">
      ${n.length>1?lf(`各街道组织覆盖率`,n.map(e=>r(e.area,e.rates.organized)),1):``}
      ${lf(`各规模组织覆盖率`,t.rows.map(e=>r(e.values[0],e.rates.organized)),1)}
      ${lf(`各组建方式单位数`,i,a)}
    </div>`}C(Yd,`properties`,{first:{state:!0},second:{state:!0},area:{state:!0},shown:{state:!0},table:{state:!0},charts:{state:!0}}),C(Yd,`styles`,[L,Cl,o`
      tbody th { font-weight: 400; white-space: nowrap; }
      .scroll { margin-top: 0.5em; }
      .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(21em, 1fr)); grid-gap: 1em; margin-bottom: 1em; }
      .charts .card { margin: 0; }
      @media (max-width: 40em) {
        .charts { grid-template-columns: minmax(0, 1fr); }
      }
    `]);function lf(e,t,n){return g`<section class="card"><h3>${e}</h3>${xl({label:`${e}：${t.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:t,scale:n})}</section>`}function uf({path:e}){return e.join(`/`)}function df(e,t){return[...new Set(e.map(e=>e.values[t]))]}function ff(e,{values:t}){let n={};return e.forEach((e,r)=>n[e]=t[r]),n}z(`lianjian-breakdown`,Yd);var pf=new WeakSet,mf=class extends R{constructor(){super(),v(this,pf),this.all=!1}render(){let{assessment:e,aftercare:t,printing:n}=this.session;if(!e)return``;let{earlier:r}=t;if(!r)return g`<section class="card no-print"><h3>与上期比较</h3>
        <p class="quiet">在 <button class="link" @click=${()=>this.session.look(`overview`)}>总览</button> 里载入上一期存下来的自查结果，这里就列出每个区域比上期多了、少了多少。</p></section>`;let i=new Map(r.coverage.map(e=>[e.path.join(`/`),e])),a=e.coverage.filter(e=>e.level!==`site`),o=this.all||n?e.coverage:a,s=r.coverage.filter(t=>!e.coverage.some(e=>e.path.join(`/`)===t.path.join(`/`))),c=r.basis&&r.basis.title!==e.basis.title;return g`<section class="card" aria-labelledby="change">
      <div class="row spread">
        <h3 id="change">比 ${Jn(r.period)} 的变化</h3>
        ${a.length<e.coverage.length?g`<label class="no-print"><input type="checkbox" .checked=${this.all} @change=${({target:e})=>this.all=e.checked} /> 也看楼宇园区</label>`:``}
      </div>
      ${c?g`<p class="warning">上期的口径是“${r.basis.title}”，本期是“${e.basis.title}”，不宜直接比较。</p>`:``}
      <div class="scroll tall" tabindex="0" role="region" aria-label="比上期的变化"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          <th class="number" scope="col">上期单位数</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">上期组织覆盖</th><th class="number" scope="col">本期</th><th class="number" scope="col">增减</th>
          <th class="number" scope="col">空白点增减</th>
        </tr></thead>
        <tbody>${o.map(e=>b(pf,this,hf).call(this,e,i.get(e.path.join(`/`))))}</tbody>
      </table></div>
      ${s.length>0?g`<p class="small">本期没有的区域：${s.map(e=>e.path.slice(-1).join(``)).join(`、`)}。</p>`:``}
    </section>`}};function hf(e,t){let n=g`<th class="stick" scope="row">${`　`.repeat(e.path.length)}${e.area}</th>`,r=(t,n)=>g`<button class="link" @click=${n=>this.session.open({figure:{...t,path:e.path}},n.currentTarget)}>${n}</button>`,i=e.rates.organized,a=g`<td class="number">${r({figure:`rate`,rate:`organized`},eo(i))}</td>`;if(!t)return g`<tr>${n}<td class="number quiet">上期没有</td><td class="number">${r({figure:`base`},e.base)}</td><td></td><td></td>${a}<td></td><td></td></tr>`;let o=t.rates.organized||{hit:0,of:0},s=i.of>0&&o.of>0?Math.round((i.hit/i.of-o.hit/o.of)*1e3)/10:null;return g`<tr>${n}
      <td class="number">${t.base}</td><td class="number">${r({figure:`base`},e.base)}</td><td class="number">${gf(e.base-t.base)}</td>
      <td class="number">${eo(o)}</td>${a}<td class="number">${s===null?g`<span class="quiet">–</span>`:s===0?`不变`:`${gf(s)} 个百分点`}</td>
      <td class="number">${r({figure:`blanks`},gf(e.blanks-t.blanks))}</td>
    </tr>`}C(mf,`properties`,{all:{state:!0}}),C(mf,`styles`,[L,o`
    tbody th { font-weight: 400; white-space: nowrap; }
    .scroll { margin-top: 0.5em; }
  `]);function gf(e){return e===0?`不变`:e>0?`+${e}`:`−${-e}`}z(`lianjian-change`,mf);var _f=new WeakSet,vf=class extends R{constructor(){super(),v(this,_f),this.id=`27`}render(){let{assessment:e,printing:t}=this.session;if(!e||e.forms.length===0)return``;let n=t?e.forms:e.forms.filter(e=>e.id===this.id);return g`<section class="card" aria-labelledby="forms">
      <div class="row spread">
        <h3 id="forms">党内统计年报表样（按台账统计）</h3>
        <label class="no-print">哪张表 <select @change=${({target:e})=>this.id=e.value}>
          ${e.forms.map(({id:e})=>g`<option value=${e} .selected=${e===this.id}>表${e}（${xf[e]}）</option>`)}
        </select></label>
      </div>
      <p class="small warning">表号、行列是 2017 年前后的年报表样，以后可能有变化，上报以当年报表和统计系统为准。这里只统计两新台账里有的，仅供核对。</p>
      ${n.map(e=>b(_f,this,yf).call(this,e))}
    </section>`}};function yf({id:e,title:t,columns:n,rows:r,notes:i}){let a=e=>e.some(e=>e!==null&&e!==0),o=r.filter(e=>!e.own||a(e.cells)),s=n.map((e,t)=>({column:e,at:t})).filter(({column:e,at:t})=>!e.own||a(r.map(e=>e.cells[t])));return g`
      <h4>表${e} ${t}</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label=${`表${e}`}><table>
        <thead><tr>
          <th class="stick" scope="col">项目</th>
          ${s.map(({column:e})=>g`<th class=${`number ${e.own?`own`:``}`} scope="col">${e.title}${e.own?`＊`:``}</th>`)}
        </tr></thead>
        <tbody>${o.map(t=>g`<tr class=${t.own?`own`:``}>
          <th class="stick" scope="row"><span class=${`depth-${t.depth}`}>${t.title}${t.own?`＊`:``}</span></th>
          ${s.map(({column:n,at:r})=>b(_f,this,bf).call(this,{figure:`form`,form:e,line:t.id,column:n.id},t.cells[r]))}
        </tr>`)}</tbody>
      </table></div>
      <ul class="small quiet notes">
        <li>“已建立联合党支部的”数单位，“联合党支部数”数党组织：一个联合党支部覆盖几家单位只算一个，各栏相加可能多于总数；指导员数也是这样。</li>
        ${o.some(e=>e.own)||s.some(({column:e})=>e.own)?g`<li>带＊的年报里没有，台账没有填全的单位放在这里，各项相加才与单位数相等。</li>`:``}
        ${i.map(e=>g`<li>${e}。</li>`)}
      </ul>
    `}function bf(e,t){return t===null?g`<td class="number quiet small">台账无此栏</td>`:t===0?g`<td class="number quiet">0</td>`:g`<td class="number"><button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button></td>`}C(vf,`properties`,{id:{state:!0}}),C(vf,`styles`,[L,o`
      h4 { margin-top: 0.6em; }
      tbody th { font-weight: 400; white-space: nowrap; }
      thead th { white-space: normal; min-width: 5.5em; vertical-align: bottom; }
      thead th.stick { min-width: 19em; }
      .depth-1 { padding-left: 1.5em; }
      .depth-2 { padding-left: 3em; }
      .own, .own th { color: #7a4b00; }
      .scroll { margin-top: 0.5em; }
      .notes { margin-top: 0.5em; padding-left: 1.3em; list-style: disc; }
    `]);var xf={27:`企业`,30:`社会组织`};z(`lianjian-forms`,vf);var Sf=1e4,Cf=new WeakMap,wf=new WeakMap,Tf=new WeakMap,Ef=new WeakSet,Df=class extends R{constructor(...e){super(...e),v(this,Ef),y(this,Cf,[]),y(this,wf,null),y(this,Tf,new zl(this))}willUpdate(){let{assessment:e,printing:t}=this.session;if(!e||!this.query)return;let n=[e,t,this.query];if(n.every((e,t)=>e===S(Cf,this)[t]))return;x(Cf,this,n);let{query:r}=this,i=new Nl(async(e,t)=>{let{total:n,units:i}=await this.session.page(`units`,{...r,offset:e,limit:t});return{total:n,lines:i}},()=>this.requestUpdate());x(wf,this,i),i.begin(t?Sf:void 0).then(()=>{i===S(wf,this)&&i.total!==null&&!this.session.merged&&this.dispatchEvent(new CustomEvent(`count`,{detail:i.total}))})}render(){let{narrow:e}=this,t=S(wf,this);if(!t)return``;if(this.session.merged)return g`<p class="quiet">汇总件里没有单位名称，名单在出汇总件的单位的自查结果里。</p>`;if(t.failed)return g`<p class="error">没有取到名单：${t.failed}</p>`;if(t.total===null)return g`<p class="quiet small">正在取名单……</p>`;if(t.total===0)return g`<p class="quiet">没有这样的单位。</p>`;let{printing:n}=this.session,r=S(Tf,this).view(t.lines,{key:e=>e.index,all:n});return n||t.want(r.filter(e=>e.line).map(e=>e.index)),g`
      <div class="scroll tall" tabindex="0" role="region" aria-label="单位名单"><table class=${S(Tf,this).long&&!n?`long`:``} aria-rowcount=${t.total+1}>
        <thead><tr aria-rowindex="1">
          <th class="name" scope="col">单位</th><th class="area" scope="col">所在区域</th><th class="form" scope="col">组建方式</th>
          <th class="number" scope="col">从业人数</th><th class="number" scope="col">党员</th>
          ${e?``:g`<th class="number" scope="col">正式党员</th><th class="kind" scope="col">类别</th><th class="who" scope="col">指导员</th>`}
          <th class="where" scope="col">位置</th>
        </tr></thead>
        <tbody>${S(Tf,this).body(n?r.filter(e=>e.line.line):r,e?6:9,(e,t)=>b(Ef,this,Of).call(this,e,t))}</tbody>
      </table></div>
      ${S(Tf,this).long&&!n?g`<p class="quiet small">共 ${t.total} 个。</p>`:``}
      ${n&&t.total>Sf?g`<p class="quiet small">只打印前 ${Sf} 个，共 ${t.total} 个。</p>`:``}
    `}};function Of({index:e,line:{line:t}},n){return t?g`<tr data-index=${e} aria-rowindex=${e+2} ${n}>
      <td>${t.name}${t.excluded?g`<div class="small warning">不计入：${t.excluded.replace(`该口径不计入：`,``)}</div>`:``}</td>
      <td>${t.path.slice(-2).join(` › `)}</td>
      <td>${t.form}</td>
      <td class="number">${kf(t.staff)}</td>
      <td class="number">${kf(t.members)}</td>
      ${this.narrow?``:g`<td class="number">${kf(t.formal)}</td><td>${t.bands.kind}</td><td>${t.instructor||`无`}</td>`}
      <td class="cell">${t.at.map((e,n)=>g`${n>0?g`<div class="quiet small">指导员 ${t.instructor}</div>`:``}${Fl(this.session,e)}`)}</td>
    </tr>`:g`<tr data-index=${e} aria-rowindex=${e+2} ${n}><td class="quiet" colspan=${this.narrow?6:9}>……</td></tr>`}C(Df,`properties`,{query:{attribute:!1},narrow:{type:Boolean}}),C(Df,`styles`,[L,Bl,o`
    .scroll { margin-top: 0.5em; }
    table { min-width: 58em; }
    .long { min-width: 66em; }
    .long .number { width: 6em; }
    .long .form, .long .who { width: 7em; }
    .long .where { width: 16em; }
    :host([narrow]) .tall { max-height: 17em; }
    :host([narrow]) table { min-width: 0; font-size: 0.875em; }
    :host([narrow]) .long { min-width: 48em; }
    @media print {
      table, .long { min-width: 0; }
      :host([narrow]) .tall { max-height: none; }
    }
  `]);function kf(e){return e==null?`未填`:e}z(`lianjian-unit-list`,Df);var Af=10,jf=new WeakMap,Mf=new WeakSet,Nf=new WeakMap,Pf=class extends R{constructor(){super(),v(this,Mf),y(this,jf,null),y(this,Nf,{key:``,query:null}),this.lists=null,this.open=``,this.all=new Set}willUpdate(){let{assessment:e}=this.session;e&&S(jf,this)!==e&&(x(jf,this,e),b(Mf,this,Ff).call(this,e))}render(){if(!this.lists)return``;let{branches:e,instructors:t}=this.lists;return g`
      ${b(Mf,this,If).call(this,`joint`,`联合党支部覆盖单位数`,`联合组建`,e.map(e=>({...e,name:e.org,note:e.path.slice(-1).join(``),query:{org:e.org,path:e.path,only:`organized`}})),e=>`覆盖单位一般不超过 ${e} 家（《中国共产党支部工作条例（试行）》第五条）`)}
      ${b(Mf,this,If).call(this,`sent`,`指导员联系单位数`,`派指导员`,t.map(e=>({...e,name:e.instructor,note:e.declared===null?``:`指导员台账写 ${e.declared} 家`,query:{instructor:e.instructor}})),e=>`超过 ${e} 家的提示；没有全国统一规定，可在规则包里改`)}
    `}};async function Ff(e){let t=1e4,[{branches:n},{instructors:r}]=await Promise.all([this.session.page(`branches`,{limit:t}),this.session.page(`instructors`,{limit:t})]).catch(()=>[{branches:[]},{instructors:[]}]);S(jf,this)===e&&(this.lists={branches:n,instructors:r})}function If(e,t,n,r,i){if(r.length===0)return``;let a=r.filter(e=>e.units>e.most),o=r.reduce((e,t)=>e+t.units,0),s=this.all.has(e)||this.session.printing?r:r.slice(0,Math.max(Af,a.length));return g`<section class="card" aria-labelledby=${e}>
      <h3 id=${e}>${t}</h3>
      <p class="small">${r.length} 个，${n}的单位 ${o} 家，平均每个 ${(o/r.length).toFixed(1)} 家；${i(r[0].most)}，
        ${a.length>0?g`<strong class="warning">超过的有 ${a.length} 个</strong>。`:`没有超过的。`}</p>
      <div class="scroll" tabindex="0" role="region" aria-label="联系和覆盖的单位数"><table>
        <thead><tr><th scope="col">名称</th><th class="number" scope="col">单位数</th><th scope="col">说明</th><th scope="col">位置</th></tr></thead>
        <tbody>${s.map(t=>b(Mf,this,Lf).call(this,e,t))}</tbody>
      </table></div>
      ${s.length<r.length?g`<p class="no-print"><button class="link" @click=${()=>this.all=new Set([...this.all,e])}>显示全部 ${r.length} 个</button></p>`:``}
    </section>`}function Lf(e,t){let n=`${e}\n${t.name}\n${t.note}`,r=this.open===n;return g`<tr>
      <td>${t.name}</td>
      <td class="number"><button class="link" aria-expanded=${r} aria-label=${`${t.name}：${t.units} 家，${r?`收起`:`看`}名单`} @click=${()=>this.open=r?``:n}>${t.units}</button></td>
      <td class="small">${t.units>t.most?g`<span class="warning">多于 ${t.most} 家</span>　`:``}${t.note}</td>
      <td class="cell">${t.at.length>0?N(t.at[0]):``}</td>
    </tr>
    ${r?g`<tr><td colspan="4"><lianjian-unit-list .session=${this.session} .query=${b(Mf,this,Rf).call(this,n,t.query)}></lianjian-unit-list></td></tr>`:``}`}function Rf(e,t){return S(Nf,this).key!==e&&x(Nf,this,{key:e,query:t}),S(Nf,this).query}C(Pf,`properties`,{lists:{state:!0},open:{state:!0},all:{state:!0}}),C(Pf,`styles`,[L,o`.scroll { margin-top: 0.5em; } p { margin-top: 0.3em; }`]),z(`lianjian-loads`,Pf);var zf={blank:[`空白点`,`没有党组织，也没有工作覆盖的单位`,{only:`blank`}],due:[`应建未建`,`正式党员 3 人以上而没有建立党组织的单位`,{only:`due`}],member:[`50 人以上没有党员`,`从业 50 人以上而没有党员的单位`,{rate:`staff50-member`,part:`rest`}],hundred:[`100 人以上没有党组织`,`从业 100 人以上而没有建立党组织的单位`,{rate:`staff100-organized`,part:`rest`}],scaled:[`规模以上没有单独建`,`规模以上而没有单独组建党组织的单位`,{rate:`scaled-separate`,part:`rest`}],sent:[`未建没有指导员`,`没有建立党组织，也没有派党建指导员的单位`,{rate:`instructed`,part:`rest`}],excluded:[`不计入`,`按规则包不计入口径的单位，写明原因`,{only:`excluded`}]},Bf=new WeakSet,Vf=class extends R{constructor(){super(),v(this,Bf),this.list=`blank`,this.total=null}render(){let[e,t,n]=zf[this.list];return g`<section class="card">
      <div class="row spread">
        <h3>${e}名单${this.total===null?``:`（${this.total} 个）`}</h3>
        <label class="no-print">名单 <select @change=${({target:e})=>b(Bf,this,Hf).call(this,e.value)}>
          ${Object.keys(zf).map(e=>g`<option value=${e} .selected=${e===this.list}>${zf[e][0]}</option>`)}
        </select></label>
      </div>
      <p class="quiet small">${t}。</p>
      <lianjian-unit-list .session=${this.session} .query=${n} @count=${({detail:e})=>this.total=e}></lianjian-unit-list>
    </section>`}};function Hf(e){this.list=e,this.total=null}C(Vf,`properties`,{list:{state:!0},total:{state:!0}}),C(Vf,`styles`,L),z(`lianjian-units`,Vf);var Uf=50,Wf=1e4,Gf=[[`organized`,`组织覆盖`],[`work`,`工作覆盖`],[`due`,`应建已建`],[`instructed`,`未建有指导员`]],Kf=new WeakMap,H=new WeakSet,qf=class extends R{constructor(){super(),v(this,H),y(this,Kf,null),this.joint=0,this.sent=0,this.left=0}willUpdate(){let{assessment:e}=this.session;if(!e||S(Kf,this)===e)return;x(Kf,this,e);let{jointBranches:t,joins:n,instructors:r,left:i}=e.plans;this.joint=cp(this.joint,t.length+n.length),this.sent=cp(this.sent,r.length),this.left=cp(this.left,i.length)}render(){let{assessment:e}=this.session;if(!e)return``;let{plans:t}=e,{list:n}=this.session.aftercare.wishes;return[t.jointBranches,t.joins,t.instructors,t.left,n].every(e=>e.length===0)?``:g`
      <section class="card" aria-labelledby="plans">
        <h3 id="plans" tabindex="-1">怎么消除空白点：联合组建和指导员派驻建议</h3>
        <p class="said">以下是按台账测算的<strong>建议</strong>，不是决定；是否组建、派谁去，由党组织研究决定。别的数字都不因这里的调整改变。</p>
        ${b(H,this,Jf).call(this,t)}
        ${b(H,this,Yf).call(this,t.effect)}
        ${t.notes.map(e=>g`<p class="quiet small">${e}</p>`)}
      </section>
      ${b(H,this,Qf).call(this,t)} ${b(H,this,tp).call(this,t)} ${b(H,this,ip).call(this,t)}
    `}};function Jf({refused:e}){let{aftercare:t,busy:n}=this.session,{list:r}=t.wishes,i=!!n;return g`
      ${e.length>0?g`<div class="trouble refused" role="alert"><p>做不到的要求（没有采用）：</p><ul>${e.map(e=>g`<li>${e}</li>`)}</ul></div>`:``}
      ${r.length>0||t.canUnwish?g`<div class="wishes">
            <div class="row spread">
              <h4>已按您的要求安排（${r.length} 项）</h4>
              <div class="row no-print">
                <button ?disabled=${i||!t.canUnwish} @click=${()=>b(H,this,sp).call(this,t.unwish())}>撤销上一步</button>
                <button ?disabled=${i||r.length===0} @click=${()=>b(H,this,op).call(this,t.wishes.without(...r),`要求已全部清除，建议已重新安排。`)}>全部清除</button>
              </div>
            </div>
            <ul>${r.map(e=>g`<li>${Cr(e)} <button class="link no-print" ?disabled=${i} aria-label=${`取消要求：${Cr(e)}`} @click=${()=>b(H,this,op).call(this,t.wishes.without(e),`已取消 1 项要求，建议已重新安排。`)}>取消</button></li>`)}</ul>
            <p class="small quiet no-print">关掉本页就没有了。</p>
          </div>`:``}
    `}function Yf(e){let t=[];for(let n of e){let e=n.path.join(`/`),r=t[t.length-1];r&&r.key===e?r.lines.push(n):t.push({key:e,path:n.path,lines:[n]})}return t.length===2&&t.pop(),g`<h4>全部做到后的变化</h4>
      <div class="scroll tall" tabindex="0" role="region" aria-label="建议做到前后的覆盖率"><table>
        <thead><tr><th scope="col">区域</th><th class="number" scope="col">空白点</th>${Gf.map(([,e])=>g`<th class="number" scope="col">${e}</th>`)}</tr></thead>
        <tbody>${t.map(({path:e,lines:t})=>{let n=e=>t.find(t=>t.rate===e),r=n(`blanks`);return g`<tr>
            <th scope="row">${e.length>0?e[e.length-1]:`全部`}</th>
            <td class="number">${b(H,this,Xf).call(this,{figure:`blanks`,path:e},`${r.before.hit} 个`,`${r.after.hit} 个`)}</td>
            ${Gf.map(([t])=>g`<td class="number">${b(H,this,Zf).call(this,{figure:`rate`,rate:t,path:e},n(t))}</td>`)}
          </tr>`})}</tbody>
      </table></div>`}function Xf(e,t,n){let r=(t,n,r)=>g`<button class=${`link ${r}`} @click=${n=>this.session.open({figure:{...e,planned:t}},n.currentTarget)}>${n}</button>`;return g`<span class="to">${r(!1,t,``)}${t===n?``:g` → ${r(!0,n,`up`)}`}</span>`}function Zf(e,t){if(!t)return`–`;let{before:n,after:r}=t,i=n.hit===r.hit&&n.of===r.of,a=({hit:e,of:t})=>`${e}/${t}`;return g`${b(H,this,Xf).call(this,e,M(n),M(i?n:r))}
      <div class="quiet small">${i?n.of===0?``:a(n):`${a(n)} → ${a(r)}`}</div>`}function Qf({jointBranches:e,joins:t,left:n}){let r=[...e.map(e=>({...e,new:!0})),...t];if(r.length===0)return g`<section class="card"><h3>联合组建建议</h3><p class="quiet">没有可以联合组建的单位（要同一楼宇园区或者同一社区，正式党员合计 3 名以上）。</p></section>`;let i=this.session.printing?Wf:Uf,a=this.session.printing?0:this.joint,o=r.reduce((e,t)=>e+t.units.length,0);return g`<section class="card" aria-labelledby="joint">
      <h3 id="joint">联合组建建议 <span class="quiet small">新建 ${e.length} 个${t.length>0?`，并入 ${t.length} 个`:``}，共 ${o} 家单位</span></h3>
      ${b(H,this,ap).call(this,r)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="联合组建建议"><table>
        <thead><tr><th scope="col">地点</th><th scope="col">单位</th><th class="number" scope="col">正式党员</th><th scope="col">理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${r.slice(a,a+i).map(e=>e.new?b(H,this,$f).call(this,e,n):b(H,this,ep).call(this,e))}</tbody>
      </table></div>
      ${Vc({total:r.length,offset:a,limit:i,unit:`个`,turn:e=>this.joint=e})}
    </section>`}function $f(e,t){let{wishes:n}=this.session.aftercare,r={kind:`together`,names:e.units},i=t.filter(t=>t.about===`joint`&&e.units.length<5&&t.path.slice(0,-1).join()===e.path.slice(0,t.path.length-1).join()).slice(0,20),a=[[`不要这样`,[...e.units.map(e=>[`${e}不列入联合组建`,{kind:`alone`,names:[e]}]),...e.units.flatMap((t,n)=>e.units.slice(n+1).map(e=>[`${t}和${e}分开`,{kind:`apart`,names:[t,e]}]))]],[`再加上`,i.map(({unit:t})=>[t,{kind:`together`,names:[...e.units,t]}])]];return g`<tr>
      <td><strong>${e.site}</strong>${e.pinned?g` <span class="badge pinned">已固定</span>`:``}</td>
      <td class="units"><ul>${e.units.map((t,n)=>g`<li>${t} <span class="nowrap">${e.formals[n]} 名</span> <span class="cell no-print">${N(e.at[n])}</span></li>`)}</ul></td>
      <td class="number">${e.formalMembers} 名</td>
      <td class="why">${e.why}</td>
      <td class="no-print">${b(H,this,rp).call(this,{name:e.units.join(`、`),pinned:e.pinned,pin:()=>b(H,this,op).call(this,n.with(r),`已固定这一个，其余已重新安排。`),unpin:()=>b(H,this,op).call(this,n.without(...n.list.filter(t=>t.kind===`together`&&t.names.every(t=>e.units.includes(t)))),`已取消固定，建议已重新安排。`),ways:a})}</td>
    </tr>`}function ep(e){let t=[[`不要这样`,e.units.map(e=>[`${e}不列入联合组建`,{kind:`alone`,names:[e]}])]];return g`<tr>
      <td>并入<strong>${e.branch}</strong></td>
      <td class="units"><ul>${e.units.map((t,n)=>g`<li>${t} <span class="cell no-print">${N(e.at[n])}</span></li>`)}</ul></td>
      <td class="number"></td>
      <td class="why">${e.why}</td>
      <td class="no-print">${b(H,this,rp).call(this,{name:e.units.join(`、`),ways:t})}</td>
    </tr>`}function tp({instructors:e,left:t}){if(e.length===0)return``;let n=this.session.printing?Wf:Uf,r=this.session.printing?0:this.sent,i=e.reduce((e,t)=>e+t.units.length,0),a=t.filter(e=>e.about===`instructors`).length;return g`<section class="card" aria-labelledby="sent">
      <h3 id="sent">指导员派驻建议 <span class="quiet small">${e.length} 名指导员，${i} 家单位${a>0?`，还缺 ${a} 家`:``}</span></h3>
      ${b(H,this,ap).call(this,e)}
      <div class="scroll tall" tabindex="0" role="region" aria-label="指导员派驻建议"><table>
        <thead><tr><th scope="col">指导员</th><th class="number" scope="col">联系家数</th><th scope="col">建议派驻的单位和理由</th><th class="no-print" scope="col">调整</th></tr></thead>
        <tbody>${e.slice(r,r+n).map(t=>b(H,this,np).call(this,t,e))}</tbody>
      </table></div>
      ${Vc({total:e.length,offset:r,limit:n,unit:`名`,turn:e=>this.sent=e})}
    </section>`}function np(e,t){let{wishes:n}=this.session.aftercare,r=e.units.map(t=>({kind:`send`,names:[e.instructor,t]})),i=e.pinned.length===e.units.length,a=t.filter(t=>t.instructor!==e.instructor&&t.then<t.most).slice(0,10),o=[[`不要这样`,e.units.map(t=>[`不派到${t}`,{kind:`spare`,names:[e.instructor,t]}])],[`改派`,e.units.flatMap(e=>a.map(t=>[`${e}改由${t.instructor}`,{kind:`send`,names:[t.instructor,e]}]))]];return g`<tr>
      <td class="nowrap"><strong>${e.instructor}</strong>${i?g` <span class="badge pinned">已固定</span>`:``}</td>
      <td class="number"><span class="to">${e.before} → <span class="up">${e.then}</span></span><span class="quiet small">（上限 ${e.most}）</span></td>
      <td class="units"><ul>${e.units.map((t,n)=>g`<li>${t} <span class="quiet small">${e.reasons[n]}${!i&&e.pinned.includes(t)?`（已固定）`:``}</span> <span class="cell no-print">${N(e.at[n])}</span></li>`)}</ul></td>
      <td class="no-print">${b(H,this,rp).call(this,{name:e.instructor,pinned:i,pin:()=>b(H,this,op).call(this,n.with(...r),`已固定这一名，其余已重新安排。`),unpin:()=>b(H,this,op).call(this,n.without(...r),`已取消固定，建议已重新安排。`),ways:o})}</td>
    </tr>`}function rp({name:e,pinned:t,pin:n,unpin:r,ways:i}){let a=!!this.session.busy,o=i.filter(([,e])=>e.length>0),s=o.flatMap(([,e])=>e),c=e=>{let t=e.currentTarget.parentNode.querySelector(`select`),n=s[Number(t.value)];if(!n){t.focus();return}t.value=``;let[r,i]=n;b(H,this,op).call(this,this.session.aftercare.wishes.with(i),`已按“${r}”重新安排。`)},l=0;return g`<div class="controls">
      ${n?g`<button aria-pressed=${t?`true`:`false`} aria-label=${`${t?`取消固定`:`固定`}：${e}`} ?disabled=${a} @click=${t?r:n}>${t?`取消固定`:`固定`}</button>`:``}
      <span class="otherwise">
        <select aria-label=${`不要这样：${e}`} ?disabled=${a}>
          <option value="">不要这样…</option>
          ${o.map(([e,t])=>g`<optgroup label=${e}>${t.map(([e])=>g`<option value=${l++}>${e}</option>`)}</optgroup>`)}
        </select>
        <button aria-label=${`照此调整：${e}`} ?disabled=${a} @click=${c}>调整</button>
      </span>
    </div>`}function ip({left:e}){if(e.length===0)return``;let t=this.session.printing?Wf:Uf,n=this.session.printing?0:this.left,r={joint:`联合组建`,instructors:`派指导员`};return g`<section class="card" aria-labelledby="left">
      <h3 id="left">没有安排上的 <span class="quiet small">${e.length} 条</span></h3>
      <div class="scroll tall" tabindex="0" role="region" aria-label="没有安排上的单位"><table>
        <thead><tr><th scope="col">单位</th><th scope="col">所在区域</th><th scope="col">事项</th><th scope="col">原因</th><th scope="col">位置</th></tr></thead>
        <tbody>${e.slice(n,n+t).map(e=>g`<tr>
          <td>${e.unit}</td><td>${e.path.slice(-2).join(` › `)}</td><td class="nowrap">${r[e.about]}</td><td>${e.why}</td><td class="cell">${N(e.at[0])}</td>
        </tr>`)}</tbody>
      </table></div>
      ${Vc({total:e.length,offset:n,limit:t,unit:`条`,turn:e=>this.left=e})}
    </section>`}function ap(e){let{articles:t}=this.session.catalog,n=[...new Set(e.flatMap(e=>e.basis))].map(e=>t.find(t=>t.id===e)).filter(Boolean);return g`<p class="quiet small">依据：${[...new Set(n.map(e=>`${to(e)}${e.kind===`local`?`（不是法规条文）`:``}`))].join(`；`)}。</p>`}function op(e,t){return b(H,this,sp).call(this,this.session.aftercare.wish(e,t))}async function sp(e){let t=this.renderRoot.activeElement;if(await e,await this.updateComplete,this.renderRoot.activeElement)return;let n=t&&t.isConnected&&!t.disabled?t:this.renderRoot.querySelector(`#plans`);n&&n.focus({preventScroll:n===t})}C(qf,`properties`,{joint:{state:!0},sent:{state:!0},left:{state:!0}}),C(qf,`styles`,[L,Hc,o`
      #plans:focus { outline: none; }
      .said { margin-bottom: 0.6em; }
      h4 { margin: 0.6em 0 0.3em; }
      .refused { margin-bottom: 0.6em; }
      .wishes { margin-bottom: 0.6em; padding: 0.4em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      .wishes h4 { margin: 0; }
      tbody th { font-weight: 400; }
      tbody tr:first-child th { font-weight: 600; }
      .to { white-space: nowrap; }
      .to .up { color: #00603b; font-weight: 600; }
      td ul li { padding: 0 0 0.15em; }
      .why { min-width: 12em; }
      .units { min-width: 24em; }
      .units .cell { display: block; }
      .badge.pinned { color: #1f4e79; background: #eaf1f8; }
      .controls { display: flex; }
      .controls button { min-height: 2em; padding: 0 0.7em; white-space: nowrap; }
      .controls select { min-height: 2em; width: 8em; }
      .otherwise { display: flex; }
      .controls > .otherwise:not(:first-child), .otherwise button { margin-left: 0.3em; }
      .scroll { margin-top: 0.4em; }
      @media print {
        .why, .units { min-width: 0; }
        .units { width: 50%; }
      }
    `]);function cp(e,t){return e<t?e:0}z(`lianjian-plans`,qf);var lp=[`organized`,`work`,`due`,`instructed`],up=[[`lianjian-breakdown`,`分类看覆盖`],[`lianjian-units`,`空白点和其他名单`],[`lianjian-loads`,`联合党支部和指导员`],[`lianjian-plans`,`组建和派驻建议`],[`lianjian-change`,`与上期比较`],[`lianjian-forms`,`年报表样`]],dp=[[`listed`,`登记数`],[`excluded`,`不计入`],[`base`,`计入`],[`blanks`,`空白点`]],fp=new WeakSet,pp=class extends R{constructor(){super(),v(this,fp),this.all=!1,this.closed=new Set}render(){let{assessment:e,catalog:t}=this.session;if(!e)return``;let{coverage:n}=e;if(n.every(e=>e.listed===0))return g`<p class="card">没有两新组织台账，未计算覆盖率。</p>`;let r=t.rates.filter(({rate:e})=>n.some(t=>t.rates[e])),i=this.all?r:r.filter(({rate:e})=>lp.includes(e));return g`
      ${b(fp,this,hp).call(this,e.basis,t.bases)}
      <p class="small no-print">本页还有：${up.map(([e,t],n)=>g`${n>0?` · `:``}<button class="link" @click=${()=>b(fp,this,mp).call(this,e)}>${t}</button>`)}</p>
      <div class="row spread tools no-print">
        <p class="quiet">点任何一个数，看它由哪些单位、哪些格子得来。</p>
        <label><input type="checkbox" .checked=${this.all} @change=${e=>this.all=e.target.checked} /> 显示全部 ${r.length} 项指标</label>
      </div>
      <div class="scroll tall" tabindex="0" role="region" aria-label="两新覆盖各级数据"><table>
        <thead><tr>
          <th class="stick" scope="col">区域</th>
          ${dp.map(([,e])=>g`<th class="number" scope="col">${e}</th>`)}
          ${i.map(({title:e,formula:t})=>g`<th class="number" scope="col" title=${t}>${e}</th>`)}
        </tr></thead>
        <tbody>${Sp(n).filter(e=>!b(fp,this,vp).call(this,e)).map(e=>b(fp,this,gp).call(this,e,i,n))}</tbody>
      </table></div>
      ${b(fp,this,bp).call(this,n)}
      <lianjian-breakdown .session=${this.session}></lianjian-breakdown>
      <lianjian-units .session=${this.session}></lianjian-units>
      <lianjian-loads .session=${this.session}></lianjian-loads>
      <lianjian-plans .session=${this.session}></lianjian-plans>
      <lianjian-change .session=${this.session}></lianjian-change>
      <lianjian-forms .session=${this.session}></lianjian-forms>
    `}};function mp(e){let t=this.renderRoot.querySelector(e);t.tabIndex=-1,t.scrollIntoView(),t.focus({preventScroll:!0})}function hp({base:e,title:t,note:n},r){let i=r.find(n=>n.base===e&&n.title===t)?``:t;return g`<div class="row spread basis">
      <p>口径：<strong>${t}</strong>。<span class="quiet">${n}</span></p>
      <label class="no-print" ?hidden=${this.session.merged}>换一种口径 <select ?disabled=${!!this.session.busy} @change=${({target:e})=>this.session.packs.useBase(e.value)}>
        ${r.map(t=>g`<option value=${t.base} .selected=${t.base===e}>${t.base===e&&i?i:t.title}</option>`)}
      </select></label>
    </div>`}function gp(e,t,n){let r=e.path.join(`/`),i=e.path.length>0&&n.some(t=>xp(t,e)),a=!this.closed.has(r);return g`<tr class=${e.level}>
      <th class="stick" scope="row">
        <span class=${`depth depth-${Math.min(e.path.length,4)}`}></span>${i?g`<button class="fold no-print" aria-expanded=${a} aria-label=${`${a?`收起`:`展开`}${e.area}`} @click=${()=>b(fp,this,yp).call(this,r)}>${a?`−`:`+`}</button>`:g`<span class="fold-space"></span>`}${e.area}
      </th>
      ${dp.map(([t])=>g`<td class="number">${b(fp,this,_p).call(this,{figure:t,path:e.path},e[t])}</td>`)}
      ${t.map(({rate:t})=>{let n=e.rates[t];if(!n)return g`<td class="number quiet">–</td>`;if(n.of===0)return g`<td class="number quiet small">${M(n)}</td>`;let r=g`${M(n)} <span class="pair">(${n.hit}/${n.of})</span>`;return g`<td class="number">${b(fp,this,_p).call(this,{figure:`rate`,rate:t,path:e.path},r)}</td>`})}
    </tr>`}function _p(e,t){return g`<button class="link" @click=${t=>this.session.open({figure:e},t.currentTarget)}>${t}</button>`}function vp({path:e}){return e.some((t,n)=>n<e.length&&this.closed.has(e.slice(0,n).join(`/`))&&n>0)}function yp(e){let t=new Set(this.closed);t.delete(e)||t.add(e),this.closed=t}function bp(e){let t=e.filter(e=>e.level===`community`&&e.rates.organized&&e.rates.organized.of>0);if(t.length===0)return``;let n=t.map(e=>{let{hit:t,of:n}=e.rates.organized;return{name:e.area,text:`${M({hit:t,of:n})}（${t}/${n}）`,parts:[{kind:`main`,value:t/n}]}});return g`<section class="card chart"><h3>各社区组织覆盖率</h3>${xl({label:`各社区组织覆盖率：${n.map(e=>`${e.name} ${e.text}`).join(`，`)}`,rows:n,scale:1})}</section>`}C(pp,`properties`,{all:{state:!0},closed:{state:!0}}),C(pp,`styles`,[L,Cl,o`
      .basis { flex-wrap: nowrap; margin-bottom: 0.4em; }
      .basis label { flex: none; }
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
      @media (max-width: 40em) {
        .basis { flex-wrap: wrap; }
      }
      @media print {
        .fold-space { display: none; }
      }
    `]);function xp(e,t){return e.path.length>t.path.length&&t.path.every((t,n)=>e.path[n]===t)}function Sp(e){let t=new Map,n=e=>e.join(`/`);e.forEach((e,r)=>t.set(n(e.path),r));let r=({path:e})=>e.map((r,i)=>t.get(n(e.slice(0,i+1))));return e.map(e=>({area:e,rank:r(e)})).sort((e,t)=>{for(let n=0;n<Math.min(e.rank.length,t.rank.length);n++)if(e.rank[n]!==t.rank[n])return e.rank[n]-t.rank[n];return e.rank.length-t.rank.length}).map(e=>e.area)}z(`lianjian-coverage`,pp);var Cp=Object.keys(j),wp={rule:{title:`规则`,of:e=>e.rule},org:{title:`党组织`,of:e=>e.org||`没有写明党组织`},file:{title:`文件`,of:e=>e.at.length>0?e.at[0].file:`没有文件`}};function Tp(e,t){let n=new Map;for(let r of e){let e=wp[t].of(r);n.has(e)||n.set(e,{name:e,worst:Cp.length,findings:[],counts:{}});let i=n.get(e);i.worst=Math.min(i.worst,Cp.indexOf(r.severity)),i.counts[r.severity]=(i.counts[r.severity]||0)+1,i.findings.push(r)}for(let e of n.values())e.findings.sort((e,t)=>Cp.indexOf(e.severity)-Cp.indexOf(t.severity)||e.id-t.id);let r=({worst:e,counts:t})=>t[Cp[e]];return[...n.values()].sort((e,t)=>e.worst-t.worst||r(t)-r(e)||t.findings.length-e.findings.length)}var Ep=3,Dp=20,Op=new WeakMap,kp=new WeakSet,Ap=class extends R{constructor(...e){super(...e),v(this,kp),y(this,Op,null)}willUpdate(){this.fix!==S(Op,this)&&(x(Op,this,this.fix),this.old=[],b(kp,this,jp).call(this,this.fix))}render(){let{edits:e,title:t}=this.fix;return g`<span class="title">${t}：</span>${e.slice(0,Ep).map(({at:e,value:t},n)=>g`<span class="edit">
        <span class="cell">${e.cell}</span> <del>${Np(this.old[n])}</del> <span aria-label="改为">→</span> <ins>${t}</ins>
      </span>`)}${e.length>Ep?g`<span class="quiet">等 ${e.length} 格</span>`:``}`}};async function jp(e){let t=await Promise.all(e.edits.slice(0,Ep).map(({at:e})=>b(kp,this,Mp).call(this,e).catch(()=>null)));this.fix===e&&(this.old=t)}async function Mp({file:e,sheet:t,cell:n}){let[,r,i]=/^([A-Z]+)(\d+)/.exec(n),{rows:a}=await this.session.grid(e,t,Number(i),1),o=a.filter(e=>e.row===Number(i)).map(e=>e.cells.find(e=>e.column===r))[0];return o?o.text:``}C(Ap,`properties`,{fix:{attribute:!1},old:{state:!0}}),C(Ap,`styles`,[L,o`
      :host { display: block; font-size: 0.875em; }
      .edit { display: inline-block; margin-right: 1em; }
      del { color: #8f1016; text-decoration-color: #d99; white-space: pre-wrap; }
      ins { color: #00603b; font-weight: 600; text-decoration: none; }
    `]);function Np(e){return e==null?`……`:e===``?`（空）`:e}var Pp=new WeakSet,Fp=class extends R{constructor(){super(),v(this,Pp),this.picked=new Set}render(){let{assessment:e,aftercare:t}=this.session;if(!e)return``;let n=b(Pp,this,Ip).call(this,e.findings),r=n.filter(e=>e.findings.length>0),{corrected:i}=t;if(n.length+i.length===0)return``;let a=e.findings.filter(e=>e.fix&&!e.fix.safe).length;return g`<section class="card no-print" aria-labelledby="fixes">
      <h3 id="fixes">${n.length>0?`可以一键改正`:`改正过的文件`}</h3>
      ${n.length>0?g`<p class="quiet small">只改写法、不改意思，如日期、全角字符。电脑里的原文件不动：改好的另存一份${this.session.host.taking}，并换下原文件接着核查。${a>0?g`另有 ${a} 条要由人拿主意，在下面那一条上勾「采用这个改法」，再点按钮。`:``}</p>`:``}
      ${r.length>1?g`<p><button class="primary" ?disabled=${!!this.session.busy} @click=${()=>t.correctAll(r)}>${r.length} 个文件一起改正（${r.reduce((e,t)=>e+t.cells,0)} 处）</button></p>`:``}
      <ul>
        ${n.map(({file:e,findings:n,cells:r,chosen:i})=>g`<li>
          <div class="file">${e}
            ${n.length>0?g`<details><summary class="small">看改成什么样</summary>${n.slice(0,Dp).map(e=>g`<lianjian-edits .session=${this.session} .fix=${e.fix}></lianjian-edits>`)}${n.length>Dp?g`<p class="small quiet">等 ${n.length} 条，每一条下面都写着改成什么样。</p>`:``}</details>`:``}
          </div>
          ${n.length>0?g`<button class="primary" ?disabled=${!!this.session.busy} @click=${()=>t.correct(e,n)}>${i>0?`改正`:`全部一键改正`}（${r} 处${i>0?`，含勾选的 ${i} 条`:``}）</button>`:g`<span class="quiet small">还没有勾选</span>`}
        </li>`)}
        ${i.map(({file:e,original:n,steps:r})=>g`<li>
          <span class="file"><span class="good">✓ 已改正</span> ${e} <span class="quiet small">换下了 ${n}，改了 ${r} 步</span></span>
          <span class="row">
            <button @click=${()=>this.session.saving(()=>t.saveCorrected(e))}>${this.session.host.taking}改好的文件</button>
            ${r>1?g`<button ?disabled=${!!this.session.busy} @click=${()=>t.undoLast(e)}>撤销上一步</button>`:``}
            <button ?disabled=${!!this.session.busy} @click=${()=>t.undo(e)}>撤销，换回原文件</button>
          </span>
        </li>`)}
      </ul>
    </section>`}};function Ip(e){let t=new Map;for(let n of e.filter(({fix:e})=>e&&e.edits.length>0)){let{file:e}=n.fix.edits[0].at;t.has(e)||t.set(e,{file:e,findings:[],cells:0,chosen:0});let r=t.get(e),i=!n.fix.safe&&this.picked.has(n.key);(n.fix.safe||i)&&(r.findings.push(n),r.cells+=n.fix.edits.length,r.chosen+=+!!i)}return[...t.values()]}C(Fp,`properties`,{picked:{attribute:!1}}),C(Fp,`styles`,[L,o`
      li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.35em 0; border-top: 1px solid #e4e8ed; }
      ul { margin-top: 0.4em; }
      .file { flex: 1 1 16em; margin-right: 1em; overflow-wrap: anywhere; }
    `]),z(`lianjian-edits`,Ap),z(`lianjian-fixes`,Fp);var Lp=new WeakSet,Rp=class extends R{constructor(){super(),v(this,Lp),this.findings=[],this.label=``,this.open=!1,this.lacking=[]}render(){let{busy:e,aftercare:t}=this.session,{findings:n,label:r}=this;return!this.open&&r?g`<button ?disabled=${!!e} @click=${b(Lp,this,zp)}>${r}</button>`:this.open?g`<form novalidate @submit=${b(Lp,this,Vp)} @keydown=${e=>e.key===`Escape`&&b(Lp,this,Bp).call(this)}>
      ${this.lacking.length>0?g`<p class="error" role="alert">有问题：请填写${this.lacking.join(`、`)}。</p>`:``}
      <label class="reason"><span>理由（必填）</span><input type="text" name="reason" maxlength="200" placeholder="如：已请示街道党工委，7月补开" /></label>
      <label><span>姓名（必填）</span><input type="text" name="by" maxlength="30" .value=${t.by} /></label>
      <label><span>日期</span><input type="date" name="date" .value=${Qn()} /></label>
      <button class="primary" ?disabled=${!!e}>${r?`搁置这 ${n.length} 条`:`搁置这一条`}</button>
      <button type="button" @click=${b(Lp,this,Bp)}>取消</button>
      <p class="small quiet">搁置只是不再列在问题里，得分、履职情况都不变。</p>
    </form>`:g`<button class="link" aria-label=${`搁置：${n[0].message}`} ?disabled=${!!e} @click=${b(Lp,this,zp)}>搁置…</button>`}};async function zp(){this.open=!0,await this.updateComplete,this.renderRoot.querySelector(`input`).focus()}async function Bp(){this.open=!1,this.lacking=[],await this.updateComplete,this.renderRoot.querySelector(`button`).focus()}function Vp(e){e.preventDefault();let t=e=>this.renderRoot.querySelector(`[name=${e}]`).value.trim(),n={reason:t(`reason`),by:t(`by`),date:t(`date`)};this.lacking=Hp.filter(([e])=>!n[e]).map(([,e])=>e),this.lacking.length>0?this.renderRoot.querySelector(`[name=${Hp.find(([e])=>!n[e])[0]}]`).focus():(this.open=!1,this.session.aftercare.setAside(this.findings,n),this.dispatchEvent(new Event(`done`)))}C(Rp,`properties`,{findings:{attribute:!1},label:{attribute:!1},open:{state:!0},lacking:{state:!0}}),C(Rp,`styles`,[L,o`
      :host { display: inline; }
      form { display: flex; flex-wrap: wrap; align-items: flex-end; margin: 0.4em 0; padding: 0.6em 0.8em; border-left: 4px solid #1f4e79; background: #f5f8fb; }
      form > * { margin: 0.2em 0.6em 0.2em 0; }
      form > p { flex: 1 0 100%; margin: 0.2em 0; }
      label > span { display: block; font-size: 0.875em; color: #57606a; }
      .reason { flex: 1 1 18em; }
      .reason input { width: 100%; }
      [name="by"] { width: 8em; }
    `]);var Hp=[[`reason`,`理由`],[`by`,`姓名`],[`date`,`日期`]],Up=100,Wp=new WeakSet,Gp=class extends R{constructor(){super(),v(this,Wp),this.limit=Up}render(){let{assessment:e,aftercare:t,busy:n,printing:r}=this.session;if(!e)return``;let{waived:i}=e,a=new Set(i.map(e=>e.finding.key)),o=t.waivers.list.filter(({key:e})=>!a.has(e)),s=r?i:i.slice(0,this.limit);return g`<section class="card" aria-labelledby="waived">
      <div class="row spread">
        <h3 id="waived">已搁置 <span class="quiet small">${i.length} 条</span></h3>
        <div class="row no-print">
          <button ?disabled=${t.waivers.list.length===0} @click=${()=>this.session.saving(()=>t.saveWaivers(e.asOf))}>保存搁置记录</button>
          <label class="button">载入搁置记录<input type="file" accept=".json" ?disabled=${!!n} @change=${b(Wp,this,qp)} /></label>
        </div>
      </div>
      <p class="quiet small">搁置的问题不列入清单和件数，得分、履职情况都不变。同一个问题按内容认，换上改过的表也还认得。关掉本页就没有了，要留就保存。</p>
      <ul>${s.map(e=>b(Wp,this,Kp).call(this,e))}</ul>
      ${s.length<i.length?g`<p class="no-print"><button @click=${()=>this.limit+=Up}>再看 ${Math.min(Up,i.length-s.length)} 条</button></p>`:``}
      ${o.length>0?g`<p class="small quiet">另有 ${o.length} 条搁置记录在本次没有对应的问题（可能已经改好，或者不在本期、本规则包内）。</p>`:``}
    </section>`}};function Kp({finding:e,reason:t,by:n,date:r}){let{org:i,message:a,severity:o,rule:s,at:c,key:l}=e;return g`<li>
      <div><span class=${`badge level ${o}`}>${j[o]}</span> ${s} ${i?g`<strong>${i}</strong> `:``}${a}
        <button class="link no-print" aria-label=${`取回：${a}`} ?disabled=${!!this.session.busy} @click=${()=>this.session.aftercare.takeBack(l)}>取回</button></div>
      <div class="why">理由：${t}　${n}　${no(r)}</div>
      ${c.length>0?g`<div class="cell">${Fl(this.session,c[0])}${c.length>1?` 等 ${c.length} 处`:``}</div>`:``}
    </li>`}function qp({target:e}){e.files.length>0&&this.session.aftercare.loadWaivers(e.files[0]),e.value=``}C(Gp,`properties`,{limit:{state:!0}}),C(Gp,`styles`,[L,o`
      ul { margin-top: 0.4em; }
      li { padding: 0.5em 0; border-top: 1px solid #e4e8ed; }
      .why { padding-left: 0.7em; border-left: 3px solid #c9d1da; }
      div > button.link:not(.cell) { margin-left: 0.4em; }
    `]),z(`lianjian-set-aside`,Rp),z(`lianjian-waived`,Gp);var Jp=new WeakMap,Yp=new WeakMap,Xp=new WeakMap,Zp=new WeakMap,Qp=new WeakMap,$p=new WeakMap,U=new WeakSet,em=class extends R{constructor(...e){super(...e),v(this,U),y(this,Jp,new Vs(this,{box:()=>this.renderRoot.querySelector(`.box`),estimate:e=>e.finding?112:46})),y(this,Yp,[]),y(this,Xp,[]),y(this,Zp,[]),y(this,Qp,{of:null,by:new Map}),y(this,$p,{of:null,byId:new Map})}willUpdate(e){let{catalog:t}=this.session;if(S($p,this).of!==t&&x($p,this,{of:t,byId:new Map(t.articles.map(e=>[e.id,e]))}),!e.has(`findings`)&&!e.has(`grouping`))return;let{by:n,folded:r}=this.grouping,i=e.get(`grouping`);(e.has(`findings`)||!i||i.by!==n)&&x(Yp,this,Tp(this.findings,n)),x(Xp,this,[]),x(Zp,this,[]);let a=new Map;for(let e of S(Yp,this)){let t=S(Xp,this).length;for(S(Xp,this).push({group:e,name:`group ${e.name}`}),r.has(e.name)||e.findings.forEach((t,n)=>{let{key:r}=t;a.set(r,(a.get(r)||0)+1),S(Xp,this).push({group:e,finding:t,at:n,name:`${r} ${a.get(r)}`})});S(Zp,this).length<S(Xp,this).length;)S(Zp,this).push(t)}}render(){let{printing:e}=this.session,t=S(Jp,this).view(S(Xp,this),{key:e=>e.name,head:e=>S(Zp,this)[e],all:e}),{folded:n}=this.grouping,r=S(Yp,this).every(e=>n.has(e.name));return g`
      <p class="small quiet no-print">共 ${this.findings.length} 条，${S(Yp,this).length} 组，最要紧的在前。
        ${S(Yp,this).length>1?g`<button class="link" @click=${()=>b(U,this,um).call(this,r?[]:S(Yp,this).map(e=>e.name))}>${r?`全部展开`:`全部收起`}</button>`:``}</p>
      <div class=${S(Jp,this).long&&!e?`box long`:`box`} role="region" aria-label="问题清单">
        ${rs(mm(t),e=>e.key,e=>b(U,this,tm).call(this,e))}
      </div>
    `}};function tm({group:e,parts:t}){if(!e)return t.map(e=>g`<div ${B({height:e.gap})}></div>`);let n=t.find(e=>e.line&&!e.line.finding),r=t.filter(e=>e!==n);return g`<section aria-label=${b(U,this,nm).call(this,e)}>
      ${n?b(U,this,rm).call(this,n):``}
      <ul role="list">${rs(r,e=>e.key,e=>e.line?b(U,this,sm).call(this,e):pm(e))}</ul>
    </section>`}function nm({name:e}){return this.grouping.by===`rule`?b(U,this,fm).call(this,e).title:e}function rm({index:e,line:{group:t}}){let{name:n,findings:r,counts:i,worst:a}=t,o=!this.grouping.folded.has(n),s=b(U,this,im).call(this,t),c=Object.keys(j),l=b(U,this,nm).call(this,t);return g`<div class="group" data-index=${e} ${ts(S(Jp,this).measure)}>
      <input class="no-print" type="checkbox" aria-label=${`选中「${l}」的 ${r.length} 条`} .checked=${s===r.length} .indeterminate=${s>0&&s<r.length}
        @change=${({target:e})=>b(U,this,dm).call(this,`choose`,{keys:r.map(e=>e.key),on:e.checked})} />
      <h3><button class="fold" aria-expanded=${o} @click=${()=>b(U,this,lm).call(this,n)}><span aria-hidden="true">${o?`▾`:`▸`}</span>
        <span class=${`badge level ${c[a]}`}>${j[c[a]]}</span> ${l} <span class="quiet small count">${b(U,this,am).call(this,r.length,i)}</span></button></h3>
      ${this.grouping.by===`rule`?b(U,this,om).call(this,n):``}
    </div>`}function im(e){if(this.chosen.size===0)return 0;S(Qp,this).of!==this.chosen&&x(Qp,this,{of:this.chosen,by:new Map});let{by:t}=S(Qp,this);return t.has(e)||t.set(e,e.findings.filter(e=>this.chosen.has(e.key)).length),t.get(e)}function am(e,t){let n=Object.keys(j).filter(e=>t[e]);return`共 ${e} 条${n.length>1?`（${n.map(e=>`${j[e]} ${t[e]}`).join(`，`)}）`:``}`}function om(e){return g`<button class="link no-print book" @click=${t=>this.session.openRules(e,t.currentTarget)}>规则说明 ${e}</button>`}function sm({index:e,line:{group:t,finding:n,at:r}}){let{key:i,rule:a,severity:o,org:s,message:c,at:l,because:u,basis:d,fix:f}=n,{by:p}=this.grouping,m=d.map(e=>S($p,this).byId.get(e)).filter(Boolean);return g`<li data-index=${e} aria-setsize=${t.findings.length} aria-posinset=${r+1} ${ts(S(Jp,this).measure)}>
      <input class="choose no-print" type="checkbox" aria-label=${`选中：${c}`} .checked=${this.chosen.has(i)} @change=${({target:e})=>b(U,this,dm).call(this,`choose`,{keys:[i],on:e.checked})} />
      <div class="what">
        <div class="message">${p===`rule`?``:g`<span class=${`badge level ${o}`}>${j[o]}</span> `}${s&&p!==`org`?g`<strong>${s}</strong> `:``}${c}
          <button class="link no-print" aria-label=${`详情：${c}`} @click=${e=>this.session.open({finding:n},e.currentTarget)}>详情</button>
          <lianjian-set-aside class="no-print" .session=${this.session} .findings=${[n]}></lianjian-set-aside>
          ${p===`rule`?``:g` <span class="small">${b(U,this,om).call(this,a)}</span>`}
        </div>
        <div class="cell">${l.slice(0,3).map((e,t)=>g`${t>0?`；`:``}${Fl(this.session,e)}`)}${l.length>3?` 等 ${l.length} 处`:``}</div>
        ${f?b(U,this,cm).call(this,n):``}
        ${u.slice(0,2).map(e=>g`<div class="small quiet">对照：${e.note} ${Fl(this.session,e.at)}</div>`)}
        ${m.length>0?g`<div class="small quiet">依据：${m.map(to).join(`；`)}</div>`:``}
      </div>
    </li>`}function cm({key:e,fix:t,message:n}){return g`<div class="fix no-print">
      <lianjian-edits .session=${this.session} .fix=${t}></lianjian-edits>
      ${t.safe?``:g`<label class="small"><input type="checkbox" aria-label=${`采用这个改法：${n}`} .checked=${this.picked.has(e)} @change=${({target:t})=>b(U,this,dm).call(this,`pick`,{keys:[e],on:t.checked})} /> 采用这个改法</label>`}
    </div>`}function lm(e){let{folded:t}=this.grouping;b(U,this,um).call(this,t.has(e)?[...t].filter(t=>t!==e):[...t,e])}function um(e){b(U,this,dm).call(this,`fold`,new Set(e))}function dm(e,t){this.dispatchEvent(new CustomEvent(e,{detail:t}))}function fm(e){return this.session.catalog.rules.find(t=>t.code===e)||{title:e}}C(em,`properties`,{findings:{attribute:!1},grouping:{attribute:!1},picked:{attribute:!1},chosen:{attribute:!1}}),C(em,`styles`,[L,o`
      .box { background: #fff; border: 1px solid #d5dae1; border-radius: 6px; margin: 0.3em 0 1em; }
      .long { height: 75vh; min-height: 22em; overflow-y: scroll; overflow-anchor: none; scroll-padding-top: 4em; }
      .group { position: sticky; top: 0; z-index: 1; display: flex; align-items: center; padding: 0.5em 1em; background: #edf1f5; border-bottom: 1px solid #d5dae1; }
      h3 { flex: 1 1 auto; }
      .fold { min-height: 0; padding: 0.1em 0.3em; border: 0; background: none; font-weight: 600; text-align: left; }
      .fold:hover { background: #dfe7ef; }
      .count { font-weight: 400; }
      .book { flex: none; white-space: nowrap; }
      li { display: flex; padding: 0.5em 1em; border-bottom: 1px solid #e4e8ed; }
      .gap { display: block; padding: 0; border: 0; }
      .what { flex: 1 1 auto; min-width: 0; }
      input[type="checkbox"] { flex: none; width: 1.1em; height: 1.1em; margin: 0.25em 0.6em 0.25em 0; vertical-align: -0.15em; }
      .fix { margin: 0.2em 0; padding: 0.2em 0.7em; border-left: 3px solid #3f9a6b; background: #f4faf6; }
      .fix input[type="checkbox"] { margin: 0; }
      @media (max-width: 40em) {
        .group { flex-wrap: wrap; padding: 0.5em 0.6em; }
        h3 { flex: 1 1 70%; }
        .book { margin-left: 2em; }
        li { padding: 0.5em 0.6em; }
      }
      @media print { .group { position: static; } }
    `]);function pm({gap:e}){return g`<li class="gap" role="presentation" ${B({height:e})}></li>`}function mm(e){let t=[];for(let n of e){let e=t[t.length-1];n.line&&(!e||e.group!==n.line.group)?t.push({group:n.line.group,key:`section ${n.line.group.name}`,parts:[n]}):e?e.parts.push(n):t.push({group:null,key:`before`,parts:[n]})}return t}z(`lianjian-finding-list`,em);var hm=50,gm=[[`fixed`,`已改好`,`✓`,`good`],[`fresh`,`新出现`,`＋`,`error`],[`open`,`仍未改`,`○`,`warning`]],_m=new WeakSet,vm=class extends R{constructor(){super(),v(this,_m),this.shown=``,this.limit=hm}render(){let{since:e}=this.session;if(!e)return``;let t=this.shown?e[this.shown]:[];return g`<section class="card no-print" aria-labelledby="since">
      <h3 id="since">和上次相比</h3>
      <div class="row">
        ${gm.map(([t,n,r,i])=>g`<button class=${i} aria-expanded=${this.shown===t} aria-controls="lines" ?disabled=${e[t].length===0} @click=${()=>b(_m,this,ym).call(this,t)}>
          <span aria-hidden="true">${r}</span> ${n} <strong>${e[t].length}</strong></button>`)}
        ${e.added>0?g`<span class="small quiet">新出现的里有 ${e.added} 条在新加的文件里。</span>`:``}
        ${e.gone>0?g`<span class="small quiet">另有 ${e.gone} 条随移走的文件不再核查，不算改好。</span>`:``}
      </div>
      <p class="small quiet">同一个问题按内容认；内容变了的，只要同一规则、同一格（或者同一党组织、同一期、同一栏）还有问题，就算仍未改。</p>
      <div id="lines">${t.length>0?g`<ul>${t.slice(0,this.limit).map(e=>b(_m,this,bm).call(this,e))}</ul>
          ${t.length>this.limit?g`<button @click=${()=>this.limit+=hm}>再看 ${Math.min(hm,t.length-this.limit)} 条（共 ${t.length} 条）</button>`:``}`:``}</div>
    </section>`}};function ym(e){this.shown=this.shown===e?``:e,this.limit=hm}function bm({severity:e,org:t,message:n,at:r}){return g`<li><span class=${`badge level ${e}`}>${j[e]}</span> ${t?g`<strong>${t}</strong> `:``}${n}
      ${r.length>0?g`<span class="cell">${Fl(this.session,r[0])}</span>`:``}</li>`}C(vm,`properties`,{shown:{state:!0},limit:{state:!0}}),C(vm,`styles`,[L,o`
      .row button { min-width: 7.5em; }
      button[aria-expanded="true"] { background: #eef3f9; border-color: #1f4e79; }
      button:disabled { color: #57606a; }
      .row strong { font-size: 1.15em; }
      li { padding: 0.35em 0; border-top: 1px solid #e4e8ed; }
      ul { margin: 0.4em 0; }
    `]),z(`lianjian-since`,vm);var xm=Object.keys(j),Sm=new WeakMap,Cm=new WeakMap,wm=new WeakMap,Tm=new WeakMap,Em=new WeakSet,Dm=class extends R{constructor(){super(),v(this,Em),y(this,Sm,null),y(this,Cm,0),y(this,wm,{of:null}),y(this,Tm,{of:null,query:null,list:[]}),this.query={},this.picked=new Set,this.chosen=new Set}willUpdate(){let{filter:e}=this.session;S(Sm,this)!==e&&(x(Sm,this,e),this.query=e)}render(){let{session:e}=this,{assessment:t}=e;if(!t)return``;let{findings:n,waived:r}=t,i=b(Em,this,Om).call(this,n);return g`
      <lianjian-since .session=${e}></lianjian-since>
      ${n.length>0?b(Em,this,km).call(this,n):g`<p class="card good">✓ ${r.length>0?`没有其他问题。`:`没有发现问题。`}</p>`}
      <lianjian-fixes .session=${e} .picked=${this.picked}></lianjian-fixes>
      ${n.length>0?b(Em,this,jm).call(this,i):``}
      <lianjian-waived .session=${e}></lianjian-waived>
    `}};function Om(e){let{query:t}=this;return(S(Tm,this).of!==e||S(Tm,this).query!==t)&&x(Tm,this,{of:e,query:t,list:e.filter(e=>Fm(e,t))}),S(Tm,this).list}function km(e){let{query:t}=this,n=e=>{let n={...t,...e};for(let e of Object.keys(n))n[e]||delete n[e];this.query=n};S(wm,this).of!==e&&x(wm,this,{of:e,severities:Im(e,e=>e.severity),rules:Im(e,e=>e.rule),orgs:Im(e.filter(e=>e.org),e=>e.org)});let{severities:r,rules:i,orgs:a}=S(wm,this);return g`<div class="row tools no-print">
      <label>级别 <select @change=${e=>n({severity:e.target.value})}>
        <option value="" .selected=${!t.severity}>全部 ${e.length}</option>
        ${xm.map(e=>g`<option value=${e} .selected=${t.severity===e}>${j[e]} ${r.get(e)||0}</option>`)}
      </select></label>
      <label>规则 <select class="long" @change=${e=>n({rule:e.target.value})}>
        <option value="" .selected=${!t.rule}>全部</option>
        ${[...i].map(([e,n])=>g`<option value=${e} .selected=${t.rule===e}>${b(Em,this,Nm).call(this,e).title} ${n}</option>`)}
      </select></label>
      <label>党组织 <select class="long" @change=${e=>n({org:e.target.value})}>
        <option value="" .selected=${!t.org}>全部</option>
        ${[...a].map(([e,n])=>g`<option value=${e} .selected=${t.org===e}>${e} ${n}</option>`)}
      </select></label>
      <label>文字 <input type="search" placeholder="问题中的字" .value=${t.text||``} @input=${e=>b(Em,this,Am).call(this,e.target.value,n)} /></label>
    </div>`}function Am(e,t){clearTimeout(S(Cm,this)),x(Cm,this,setTimeout(()=>t({text:e}),250))}function jm(e){if(e.length===0)return g`<p class="card">没有符合条件的问题。</p>`;let{grouping:t}=this.session,n=e.filter(e=>this.chosen.has(e.key));return g`
      <div class="row spread bar no-print">
        <div class="row" role="group" aria-label="分组">
          <span class="quiet">分组</span>
          <span class="by">${Object.keys(wp).map(e=>g`<button aria-pressed=${t.by===e} @click=${()=>b(Em,this,Mm).call(this,{by:e,folded:new Set})}>按${wp[e].title}</button>`)}</span>
        </div>
        <label><input type="checkbox" .checked=${n.length===e.length} .indeterminate=${n.length>0&&n.length<e.length}
          @change=${({target:t})=>this.chosen=t.checked?new Set(e.map(e=>e.key)):new Set} /> 全选${Object.keys(this.query).length>0?`筛出的`:``} ${e.length} 条</label>
      </div>
      ${n.length>0?g`<p class="no-print together"><lianjian-set-aside .session=${this.session} .findings=${n} .label=${`一起搁置已选的 ${n.length} 条…`} @done=${()=>this.chosen=new Set}></lianjian-set-aside></p>`:``}
      <lianjian-finding-list
        .session=${this.session} .findings=${e} .grouping=${t} .picked=${this.picked} .chosen=${this.chosen}
        @fold=${({detail:e})=>b(Em,this,Mm).call(this,{...t,folded:e})}
        @pick=${({detail:e})=>this.picked=Pm(this.picked,e)}
        @choose=${({detail:e})=>this.chosen=Pm(this.chosen,e)}
      ></lianjian-finding-list>
    `}function Mm(e){this.session.grouping=e,this.requestUpdate()}function Nm(e){return this.session.catalog.rules.find(t=>t.code===e)||{title:e}}C(Dm,`properties`,{query:{state:!0},picked:{state:!0},chosen:{state:!0}}),C(Dm,`styles`,[L,o`
      .tools { margin-bottom: 0.8em; }
      .long { width: 13em; }
      .bar, .together { margin-bottom: 0.4em; }
      .by button { min-height: 2em; border-radius: 0; margin-left: -1px; }
      .by button:first-child { border-radius: 4px 0 0 4px; }
      .by button:last-child { border-radius: 0 4px 4px 0; }
      .by [aria-pressed="true"], .by [aria-pressed="true"]:hover { background: #1f4e79; border-color: #1f4e79; color: #fff; }
      input[type="checkbox"] { width: 1.1em; height: 1.1em; vertical-align: -0.15em; }
    `]);function Pm(e,{keys:t,on:n}){let r=new Set(e);for(let e of t)n?r.add(e):r.delete(e);return r}function Fm({severity:e,rule:t,org:n,message:r},i){return(!i.severity||e===i.severity)&&(!i.rule||t===i.rule)&&(!i.org||n===i.org)&&(!i.text||`${n||``}${r}`.includes(i.text))}function Im(e,t){let n=new Map;for(let r of e)n.set(t(r),(n.get(t(r))||0)+1);return new Map([...n].sort((e,t)=>t[1]-e[1]))}z(`lianjian-findings`,Dm);var Lm=[[`overview`,`总览`],[`duties`,`季度履职`],[`scores`,`支部评分`],[`coverage`,`两新覆盖`],[`findings`,`问题清单`],[`regional`,`共建台账`]],Rm=new WeakSet,zm=class extends R{constructor(...e){super(...e),v(this,Rm)}render(){let{session:e}=this,{assessment:t}=e;if(!t)return``;let n=e.printing;return g`
      <div class="head">
        <h2 tabindex="-1">${e.title}结果</h2>
        <p class="row quiet">
          <span>截至 ${no(t.asOf)}</span>
          <span>规则包 ${e.packs.title}（${t.policy.version}）${e.host.steps.includes(1)?g` <button class="link no-print" @click=${()=>e.go(1)}>更换</button>`:``}</span>
          <span>校验码 ${t.seal.slice(0,12)}…</span>
          ${e.aftercare.earlier?g`<span>与${Jn(e.aftercare.earlier.period)}比较</span>`:``}
        </p>
        ${No(e,3)}
      </div>
      <div class="tabs no-print" role="tablist" aria-label="自查结果" @keydown=${b(Rm,this,Vm)}>
        ${Lm.map(([t,n])=>g`<button
            role="tab"
            id=${`tab-${t}`}
            aria-controls=${`panel-${t}`}
            aria-selected=${e.tab===t}
            tabindex=${e.tab===t?0:-1}
            @click=${()=>e.look(t)}
          >${n}</button>`)}
      </div>
      ${Lm.map(([t,r])=>g`<div
          role="tabpanel"
          id=${`panel-${t}`}
          aria-labelledby=${`tab-${t}`}
          ?hidden=${!n&&e.tab!==t}
        >
          <h2 class="print-only">${r}</h2>
          ${n||e.tab===t?b(Rm,this,Bm).call(this,t):``}
        </div>`)}
    `}};function Bm(e){let{session:t}=this;return e===`overview`?g`<lianjian-overview .session=${t}></lianjian-overview>`:e===`duties`?g`<lianjian-duties .session=${t}></lianjian-duties>`:e===`scores`?g`<lianjian-scores .session=${t}></lianjian-scores>`:e===`coverage`?g`<lianjian-coverage .session=${t}></lianjian-coverage>`:e===`regional`?g`<lianjian-regional .session=${t}></lianjian-regional>`:g`<lianjian-findings .session=${t}></lianjian-findings>`}function Vm(e){let t=Lm.findIndex(([e])=>e===this.session.tab),n={ArrowRight:t+1,ArrowLeft:t-1,Home:0,End:Lm.length-1}[e.key];if(n===void 0)return;e.preventDefault();let[r]=Lm[(n+Lm.length)%Lm.length];this.session.look(r),this.updateComplete.then(()=>this.renderRoot.querySelector(`#tab-${r}`).focus())}C(zm,`styles`,[L,o`
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
    `]),z(`lianjian-result`,zm);var Hm=class extends R{render(){let{session:e}=this,{assessment:t,copies:n,host:r}=e;if(!t)return``;let i=n.list(t),a=!!e.busy;return g`
      <div class="head">
        <div><h3>批注版（原表加批注）</h3>
          <p class="quiet">有问题的格子涂上颜色、加上批注，表格最后加一列「核查意见」，可以按它筛选。xlsx 的其他内容和格式、图片、公式都不动，只有意见多的行会变高。${i.some(({format:e})=>!Wn(e))?`别的格式另存成 xlsx，数字和文字不变，原来的样式不保留。`:``}「只要有问题的行」留下表头和必须改、需说明的行，改好可以直接再核查。</p>
          <p class="quiet small keys"><span class="key error">${j.error}</span><span class="key warning">${j.warning}</span><span class="key hint">${j.hint}</span></p>
        </div>
        ${i.length>1?g`<button class="primary" ?disabled=${a} @click=${()=>n.all(i)}>${r.taking}全部批注版</button>`:``}
      </div>
      ${i.length===0?g`<p class="good">✓ 没有要批注的问题。</p>`:g`<ul aria-label="批注版">
          ${i.map(e=>g`<li>
            <span class="file">${e.file}<span class="quiet small count">${Object.keys(j).filter(t=>e[t]>0).map(t=>`${j[t]} ${e[t]} 处`).join(`，`)}</span></span>
            <span class="buttons">
              <button ?disabled=${a} aria-label=${`${r.taking}批注版：${e.file}`} @click=${()=>n.marked(e)}>${r.taking}批注版</button>
              <button ?disabled=${a||e.error+e.warning===0} aria-label=${`只要有问题的行：${e.file}`} @click=${()=>n.rows(e)}>只要有问题的行</button>
            </span>
          </li>`)}
        </ul>`}
    `}};C(Hm,`styles`,[L,o`
      :host { flex: 1 1 100%; }
      .head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; }
      .head > div { flex: 1 1 18em; margin-right: 1em; }
      .head button { min-width: 8em; }
      .keys { margin: 0.3em 0; }
      .key { display: inline-block; padding: 0 0.7em; margin-right: 0.6em; border: 1px solid #8a94a3; border-radius: 3px; color: #1f2328; }
      .key.error { background: #ffc7ce; }
      .key.warning { background: #ffeb9c; }
      .key.hint { background: #ddebf7; }
      ul { margin-top: 0.6em; }
      li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.4em 0 0.4em 1em; border-top: 1px dashed #d5dae1; }
      .file { flex: 1 1 14em; margin-right: 1em; overflow-wrap: anywhere; word-break: break-all; }
      .count { display: block; }
      .buttons button { margin: 0.15em 0 0.15em 0.4em; }
      .buttons button:first-child { margin-left: 0; }
    `]),z(`lianjian-copies`,Hm);var Um=new WeakSet,Wm=class extends R{constructor(...e){super(...e),v(this,Um)}render(){let{session:e}=this,{assessment:t,host:n,sealing:r}=e;if(!t)return``;let i=!!e.busy;return g`
      <div class="line">
        <div><h4>汇总件（json）</h4><p class="quiet">交给上级合并：只有数字、出处和校验码，没有个人信息和单位名称；改动过能看出来。</p></div>
        <button ?disabled=${i} @click=${()=>r.save()}>保存汇总件</button>
      </div>
      <div class="line">
        <div><h4>数据表（zip）</h4><p class="quiet">汇总件里的数拆成一张张平表（csv），附每一列的说明和汇总用的 SQL，给要用数据库接着统计的人。</p></div>
        <button ?disabled=${i} @click=${()=>r.saveTables()}>${n.taking}数据表</button>
      </div>
      ${e.merged?``:g`<div class="line">
        <div><h4>核对汇总件</h4><p class="quiet">选一份以前存的、或者下面报上来的汇总件，看它和现在载入的台账对不对得上；对不上的，说出是哪个文件、哪个党组织。</p></div>
        <label class="button">选择汇总件核对<input type="file" accept=".json" ?disabled=${i} @change=${b(Um,this,Gm)} /></label>
      </div>`}
      <div role="status">${b(Um,this,Km).call(this)}</div>
    `}};function Gm({target:e}){let[t]=e.files;e.value=``,t&&this.session.sealing.verify(t,this.session.assessment)}function Km(){let{outcome:e}=this.session.sealing;if(!e||e.assessment!==this.session.assessment||this.session.merged)return``;let{name:t,equal:n,differences:r,refused:i}=e;return i?g`<p class="warning outcome">✕ 「${t}」不能核对：${i}。</p>`:n?g`<p class="good outcome">✓ 「${t}」和现在载入的台账核查的结果一致。</p>`:g`
      <p class="warning outcome">✕ 「${t}」和现在载入的台账核查的结果不一致：</p>
      <ul>${r.map(e=>g`<li>${e}</li>`)}</ul>
      <p class="quiet small">不一致不一定有错：出汇总件以后补记、改正过台账，或者考核期、规则包选得不同，都会这样。请先看是不是同一批文件。</p>
    `}C(Wm,`styles`,[L,o`
      :host { flex: 1 1 100%; }
      .line { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .line:first-child { padding-top: 0; border-top: 0; }
      .line > div { flex: 1 1 18em; margin-right: 1em; }
      .line > button, .line > label { min-width: 9em; text-align: center; }
      .outcome { margin: 0.3em 0; overflow-wrap: anywhere; }
      ul { margin: 0.3em 0; padding-left: 1.3em; list-style: disc; overflow-wrap: anywhere; }
    `]),z(`lianjian-sealing`,Wm);var qm=new WeakSet,Jm=class extends R{constructor(){super(),v(this,qm),this.full=!1}render(){let{session:e}=this,{assessment:t}=e;if(!t||e.step!==4)return``;let n=e=>t.findings.filter(t=>t.severity===e).length;return g`
      <section class="card">
        <h2 tabindex="-1">出报告</h2>
        <p>
          ${e.title}，截至 ${no(t.asOf)}：
          ${Object.keys(j).map(e=>`${j[e]} ${n(e)} 处`).join(`，`)}${t.waived.length>0?`，另有 ${t.waived.length} 处已搁置`:``}。
        </p>
        <p class="masking">
          <label><input type="checkbox" .checked=${this.full} @change=${e=>this.full=e.target.checked}> 显示完整姓名和号码（默认隐去）</label>
          <span class="quiet small">${this.full?`报告会写出完整的姓名、手机号和身份证号，请妥善保管。`:`姓名只留姓，手机号和身份证号隐去中间几位。批注版是原来的文件，不隐去。`}</span>
        </p>
        <h3>给上级看的</h3>
        <ul class="papers" aria-label="给上级看的">${b(qm,this,Ym).call(this,`circular`,`coverage`,`workbook`,`ranking`)}</ul>
        <h3>给支部的</h3>
        <ul class="papers" aria-label="给支部的">
          ${b(qm,this,Ym).call(this,`notices`,`issues`,`rectification`)}
          <li><lianjian-copies .session=${e}></lianjian-copies></li>
        </ul>
        <h3>自己留底</h3>
        <ul class="papers" aria-label="自己留底">
          ${b(qm,this,Ym).call(this,`page`,`log`)}
          <li>
            <div><h4>自查结果（json）</h4><p class="quiet">留到下一期，载入后看两期有什么变化。</p></div>
            <button @click=${()=>e.saving(()=>e.aftercare.saveResult(t))}>保存本期结果</button>
          </li>
          <li><lianjian-sealing .session=${e}></lianjian-sealing></li>
          <li>
            <div><h4>直接打印</h4><p class="quiet">打印自查结果的总览和各张表。</p></div>
            <button @click=${()=>e.print()}>打印</button>
          </li>
        </ul>
      </section>
      <section class="card">
        <h3>校验码</h3>
        <p class="quiet">由程序版本、规则包、考核期、截至日期和全部文件算出。别人用同样的文件核查，校验码一定相同；改动过任何一处，校验码就不同。</p>
        <div class="row">
          <code class="seal">${t.seal}</code>
          <button @click=${b(qm,this,Xm)}>${this.copied?`已复制`:`复制`}</button>
        </div>
        <p class="quiet small">规则包 ${e.packs.title} ${t.policy.version}，程序 ${t.engine}。</p>
      </section>
    `}};function Ym(...e){let{session:t}=this;return e.map(e=>{let n=wa.get(e),r=Ta(n,t.assessment);return g`<li>
        <div><h4>${n.title}（${n.extension}）</h4><p class="quiet">${n.about}${r?g`<strong class="warning">${r}</strong>`:``}</p></div>
        <button class="primary" ?disabled=${!!r} @click=${()=>t.download(e,{masked:!this.full})}>${t.host.taking}${n.title}</button>
      </li>`})}function Xm(){let e=this.renderRoot.querySelector(`.seal`),t=getSelection(),n=document.createRange();n.selectNodeContents(e),t.removeAllRanges(),t.addRange(n),this.copied=document.execCommand(`copy`),t.removeAllRanges(),setTimeout(()=>this.copied=!1,2e3)}C(Jm,`properties`,{copied:{state:!0},full:{state:!0}}),C(Jm,`styles`,[L,o`
      .papers { margin: 0.4em 0 1.2em; }
      .masking { margin: 0.8em 0 1.2em; }
      .masking label { margin-right: 1em; }
      .papers li { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; padding: 0.8em 0; border-top: 1px solid #e4e8ed; }
      .papers li > div { flex: 1 1 18em; margin-right: 1em; }
      .papers li > button { min-width: 9em; }
      .seal { padding: 0.4em 0.7em; border: 1px solid #d5dae1; border-radius: 4px; background: #f5f6f8; word-break: break-all; }
    `]),z(`lianjian-report`,Jm);function Zm(e){return g`<ul>
    ${e.map(e=>g`<li class="citation">
        <p>
          <strong>${to(e)}</strong>
          <span class=${`badge ${e.kind}`}>${Ya[e.kind]}</span>
          ${e.verified?``:g`<span class="badge doubt">条号待核</span>`}
        </p>
        ${e.text?g`<blockquote>${e.text}</blockquote>`:``} ${e.note?g`<p class="small quiet">${e.note}</p>`:``}
      </li>`)}
  </ul>`}var Qm=o`
  .citation { padding: 0.5em 0; border-top: 1px solid #e4e8ed; break-inside: avoid; }
`,$m=[[`rest`,`没有达到的`],[`hit`,`达到的`],[`of`,`全部应计的`]],eh={listed:()=>[[``,`所列的`,{}]],excluded:()=>[[``,`不计入的`,{only:`excluded`}]],base:()=>[[``,`计入的`,{only:`base`}]],blanks:()=>[[``,`空白点`,{only:`blank`}]],rate:({rate:e})=>$m.map(([t,n])=>[t,n,{rate:e,part:t}]),form:({form:e,line:t,column:n})=>[[``,`这一格的`,{form:e,line:t,column:n}]]},th=new WeakMap,nh=new WeakSet,rh=class extends R{constructor(...e){super(...e),v(this,nh),y(this,th,{figure:null,lists:[]})}render(){let{figure:e}=this,t=b(nh,this,ih).call(this,e);if(t.length===0)return``;let[n,r,i]=t.find(([e])=>e===this.part)||t[0];return g`
      <h3>${r}单位</h3>
      ${t.length>1?g`<p class="no-print"><label>名单 <select @change=${({target:e})=>this.part=e.value}>
            ${t.map(([e,t])=>g`<option value=${e} .selected=${e===n}>${t}</option>`)}
          </select></label></p>`:``}
      <lianjian-unit-list narrow .session=${this.session} .query=${i}></lianjian-unit-list>
    `}};function ih(e){if(S(th,this).figure!==e){let t=e&&e.figure!==`regional`&&Object.prototype.hasOwnProperty.call(eh,e.figure)?eh[e.figure]:()=>[],{path:n,where:r}=e||{},i={...n?{path:n}:{},...r?{where:r}:{}};x(th,this,{figure:e,lists:t(e).map(([e,t,n])=>[e,t,{...i,...n}])})}return S(th,this).lists}C(rh,`properties`,{figure:{attribute:!1},part:{state:!0}}),C(rh,`styles`,[L,o`h3 { margin: 1em 0 0.4em; }`]),z(`lianjian-behind`,rh);var ah=new WeakMap,W=new WeakSet,oh=class extends R{constructor(...e){super(...e),v(this,W),y(this,ah,null)}render(){let{drawer:e}=this.session;return g`<dialog aria-labelledby="title" @cancel=${b(W,this,ch)} @click=${b(W,this,lh)}>
      ${e?g`<div class="head">
              <h2 id="title" tabindex="-1">${b(W,this,dh).call(this,e)}</h2>
              <button @click=${()=>this.session.close()}>关闭</button>
            </div>
            <div class="body">${b(W,this,fh).call(this,e)}</div>`:``}
    </dialog>`}updated(){let{drawer:e}=this.session;if(e===S(ah,this))return;let t=S(ah,this);x(ah,this,e);let n=this.renderRoot.querySelector(`dialog`);e?(n.open||n.showModal(),this.renderRoot.querySelector(`h2`).focus(),e.figure&&b(W,this,sh).call(this,e)):(n.open&&n.close(),t.opener&&!this.session.book&&t.opener.focus())}};async function sh(e){this.explanation=null,this.failed=``;try{let t=await this.session.explain(e.figure);this.session.drawer===e&&(this.explanation=t)}catch(e){this.failed=e.message}}function ch(e){e.preventDefault(),this.session.close()}function lh(e){e.target.localName===`dialog`&&this.session.close()}function uh(e){return this.session.catalog.rules.find(t=>t.code===e)}function dh({finding:e}){return e?b(W,this,uh).call(this,e.rule).title:this.explanation?this.explanation.title:`这个数怎么来的`}function fh({figure:e,finding:t}){if(t)return b(W,this,gh).call(this,t);if(this.failed)return g`<p class="error">没有取到说明：${this.failed}</p>`;if(!this.explanation)return g`<p class="quiet">正在取说明……</p>`;let{value:n,steps:r,basis:i}=this.explanation;return g`
      ${b(W,this,ph).call(this,e,n)}
      <lianjian-behind .session=${this.session} .figure=${e}></lianjian-behind>
      <h3>怎么来的</h3>
      <ol class="steps">${Sh(r).map(e=>b(W,this,mh).call(this,e,r.length<=wh))}</ol>
      ${b(W,this,vh).call(this,i)}
      ${b(W,this,_h).call(this,bh(e,r,this.session))}
    `}function ph({figure:e,org:t,duty:n,period:r},i){if(e!==`duty`)return g`<p class="value">${i}</p>`;let{status:a,note:o}=yh(this.session,{org:t,duty:n,period:r});return g`<p class="state"><span class=${`light ${a}`}>${Uu(a)} ${qa[a]}</span> ${o}</p>`}function mh(e,t){let n=g`<span class="line"><span>${e.text}</span>${e.value?g`<strong>${e.value}</strong>`:``}</span>`,r=e.parts.length>0?g`<ol>${e.parts.map(e=>b(W,this,mh).call(this,e,t))}</ol>`:``;return e.depth===0||r===``?g`<li class="step">${n} ${b(W,this,hh).call(this,e)} ${r}</li>`:g`<li class="step"><details ?open=${t}><summary>${n}</summary>${b(W,this,hh).call(this,e)} ${r}</details></li>`}function hh({at:e,rejected:t}){return g`${Ch(this.session,e)}
      ${t.length>0?g`<ul class="rejected">
            ${t.map(e=>g`<li><span class="mark">不计</span>${e.why} ${Fl(this.session,e.at)}</li>`)}
          </ul>`:``}`}function gh({severity:e,org:t,message:n,at:r,because:i,basis:a,fix:o,rule:s}){let c=this.session.catalog.articles.filter(e=>a.includes(e.id));return g`
      <p class="message"><span class=${`badge ${e}`}>${j[e]}</span> ${t?g`<strong>${t}</strong> `:``}${n}</p>
      ${r.length>0?g`<h3>在哪里</h3>${Ch(this.session,r)}`:``}
      ${i.length>0?g`<h3>为什么</h3>
            <ul class="plain">${i.map(e=>g`<li>${e.note} ${Fl(this.session,e.at)}</li>`)}</ul>`:``}
      ${o?g`<h3>建议改法</h3>
            <lianjian-edits .session=${this.session} .fix=${o}></lianjian-edits>`:``}
      ${b(W,this,vh).call(this,c)}
      ${b(W,this,_h).call(this,[s])}
    `}function _h(e){return e.length===0?``:g`<h3>规则说明</h3>
      <ul class="rules">${e.map(e=>g`<li>
        <button class="link" @click=${()=>this.session.openRules(e)}>${e} ${b(W,this,uh).call(this,e).title}</button>
      </li>`)}</ul>`}function vh(e){return e.length===0?``:g`<h3>依据</h3>${Zm(e)}`}C(oh,`properties`,{explanation:{state:!0},failed:{state:!0}}),C(oh,`styles`,[L,Gu,Qm,dc,o`
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
      .line { display: flex; justify-content: space-between; }
      .line strong { margin-left: 1em; white-space: nowrap; }
      .rejected { margin-top: 0.2em; padding: 0.3em 0.7em; background: #fff8e8; border-radius: 4px; font-size: 0.94em; }
      .rules li { padding: 0.15em 0; }
      .mark { margin-right: 0.5em; color: #7a4b00; font-weight: 600; }
    `]);function yh({assessment:e},{org:t,duty:n,period:r}){return e.duties.find(e=>e.org===t&&e.duty===n&&e.period===r)}function bh(e,t,n){let{assessment:r,catalog:i}=n;if(e.figure===`duty`)return[yh(n,e).rule];if(e.figure!==`score`)return[];let a=r.duties.filter(t=>t.org===e.org),o=new Set(t.filter(e=>/问题/.test(e.text)).flatMap(e=>e.at.map(N))),s=i.duties.filter(({duty:e,title:n,rule:r})=>a.some(t=>t.duty===e&&t.rule===r)&&t.some(({text:e})=>e.replace(xh,``)===n)),c=[...r.findings,...r.waived.map(e=>e.finding)].filter(t=>t.org===e.org&&t.severity!==`hint`&&t.at.some(e=>o.has(N(e))));return[...new Set([...s,...c].map(e=>e.rule))]}var xh=/^\d{4}年(第[一二三四]季度|[上下]半年|\d+月)?/;function Sh(e){let t=[],n=[];for(let r of e){let e={...r,parts:[]};n.length=Math.min(r.depth,n.length),(n.length>0?n[n.length-1].parts:t).push(e),n.push(e)}return t}function Ch(e,t){if(t.length===0)return``;let n=t=>g`<ul class="cells">${t.map(t=>g`<li>${Fl(e,t)}</li>`)}</ul>`;return t.length<=wh?n(t):g`${n(t.slice(0,wh))}<details><summary class="small">还有 ${t.length-wh} 处</summary>${n(t.slice(wh))}</details>`}var wh=20;z(`lianjian-drawer`,oh);var Th=Object.keys(j),Eh=200,Dh=new WeakMap,Oh=new WeakMap,kh=new WeakSet,Ah=class{constructor(e,t,n){v(this,kh),C(this,`places`,[]),y(this,Dh,new Map),y(this,Oh,[]);let r=new Map;for(let i of e)for(let e of i.at){if(e.file!==t||e.sheet!==n)continue;let a={...$n(e.cell),finding:i};if(a.bottom-a.top>Eh)S(Oh,this).push(a);else for(let e=a.top;e<=a.bottom;e++)b(kh,this,jh).call(this,e,a);r.set(`${a.top} ${a.left}`,{row:a.top,column:a.left})}this.places=[...r.values()].sort(Mh)}at(e,t){let n=n=>n.top<=e&&e<=n.bottom&&n.left<=t&&t<=n.right,r=S(Dh,this).get(e);return!r&&S(Oh,this).length===0?[]:[...r||[],...S(Oh,this)].filter(n).map(e=>e.finding).sort((e,t)=>Th.indexOf(e.severity)-Th.indexOf(t.severity))}rank(e){let[t,n]=[0,this.places.length];for(;t<n;){let r=t+n>>1;Mh(this.places[r],e)<0?t=r+1:n=r}return t}next(e,t){let{length:n}=this.places;if(n===0)return null;let r=this.rank(e),i=r<n&&Mh(this.places[r],e)===0,a=t>0?i?r+1:r:r-1;return this.places[(a+n)%n]}};function jh(e,t){S(Dh,this).has(e)||S(Dh,this).set(e,[]),S(Dh,this).get(e).push(t)}function Mh(e,t){return e.row-t.row||e.column-t.column}var Nh=100,Ph=200,Fh=new WeakMap,Ih=new WeakMap,Lh=new WeakMap,Rh=new WeakMap,zh=new WeakMap,Bh=new WeakSet,Vh=class{constructor(e,t){v(this,Bh),C(this,`width`,0),C(this,`height`,0),y(this,Fh,new Map),y(this,Ih,new Set),y(this,Lh,new Map),y(this,Rh,void 0),y(this,zh,void 0),x(Rh,this,e),x(zh,this,t)}row(e){let t=S(Fh,this).get(Wh(e));return t||b(Bh,this,Hh).call(this,Wh(e)),t?t.get(e)||Gh:null}merge(e,t){let n=S(Lh,this).get(e);return n&&n.find(e=>e.left<=t&&t<=e.right)}ready(e){return b(Bh,this,Hh).call(this,Wh(e))}};async function Hh(e){if(!S(Ih,this).has(e)){S(Ih,this).add(e);try{let t=await S(Rh,this).call(this,e*Nh+1,Nh);b(Bh,this,Uh).call(this,e,t)}catch{return}finally{S(Ih,this).delete(e)}S(zh,this).call(this)}}function Uh(e,{width:t,height:n,rows:r,merges:i}){this.width=t,this.height=n;for(let t of i.map($n)){let n=Math.min(t.bottom,(e+1)*Nh);for(let r=Math.max(t.top,e*Nh+1);r<=n;r++)S(Lh,this).has(r)||S(Lh,this).set(r,[]),S(Lh,this).get(r).push(t)}S(Fh,this).set(e,new Map(r.map(({row:e,cells:t})=>[e,new Map(t.map(e=>[e.column,e.text]))]))),S(Fh,this).size>Ph&&S(Fh,this).delete(S(Fh,this).keys().next().value)}function Wh(e){return Math.floor((e-1)/Nh)}var Gh=new Map,Kh={error:`✕`,warning:`▲`,hint:`●`},qh=4,Jh=18,Yh=1e3,Xh=3e7,G=new WeakMap,Zh=new WeakMap,Qh=new WeakMap,$h=new WeakMap,eg=new WeakMap,tg=new WeakMap,ng=new WeakMap,rg=new WeakMap,ig=new WeakMap,K=new WeakSet,ag=class extends R{constructor(){super(),v(this,K),y(this,G,null),y(this,Zh,null),y(this,Qh,16),y(this,$h,[]),y(this,eg,[]),y(this,tg,void 0),y(this,ng,void 0),y(this,rg,new qs),y(this,ig,null),this.editing=null;let e=()=>this.renderRoot.querySelector(`.box`);x(ng,this,new ks(this,{count:0,overscan:6,getScrollElement:e,estimateSize:()=>sg.call(b(K,this)),rangeExtractor:e=>b(K,this,og).call(this,e,this.active.row-1)})),x(tg,this,new ks(this,{count:0,overscan:2,horizontal:!0,getScrollElement:e,estimateSize:e=>S($h,this)[e],rangeExtractor:e=>b(K,this,og).call(this,e,this.active.column-1)}))}willUpdate(e){let{assessment:t}=this.session,n=[t,this.file,this.sheet];if(!S(Zh,this)||n.some((e,t)=>e!==S(Zh,this)[t])){let e=!S(Zh,this)||S(Zh,this)[2]!==this.sheet;x(Zh,this,n),b(K,this,lg).call(this,e)}e.has(`active`)&&!S(ig,this)&&x(ig,this,`seen`)}render(){let e=S(G,this);if(!e)return g`<p class="quiet">正在取这张表……</p>`;let[t,n]=[S(ng,this).getVirtualizer(),S(tg,this).getVirtualizer()],r=ug.call(b(K,this));x(eg,this,r.map(t=>e.row(t)).filter(Boolean));let i=sg.call(b(K,this)),a=Math.min(e.height,Math.floor(Xh/sg.call(b(K,this))));t.setOptions({...t.options,count:a,paddingStart:i,scrollPaddingStart:i*(1+r.length),scrollPaddingEnd:4}),n.setOptions({...n.options,count:e.width,paddingStart:cg.call(b(K,this)),scrollPaddingStart:cg.call(b(K,this)),scrollPaddingEnd:4});let[o,s]=[t.getVirtualItems(),n.getVirtualItems()],c=S(rg,this).of(o.map(e=>e.index)),l=n.getTotalSize(),u=r[r.length-1]||0,d=u>0&&t.getScrollOffset()>(u-r.length)*sg.call(b(K,this));return g`<div class="box">
      <div class="canvas" role="grid" aria-label=${`${this.file} ${this.sheet}`} aria-rowcount=${e.height} aria-colcount=${e.width+1} aria-readonly="false"
        ${B({width:l,height:t.getTotalSize()})}
        @keydown=${b(K,this,vg)} @click=${b(K,this,yg)} @dblclick=${()=>b(K,this,bg).call(this)}>
        <div class="top" ${B({height:i})}>
          <div class="row letters" role="row" ${B({height:i,width:l})}>
            <div class="no corner" role="columnheader" ${B({width:cg.call(b(K,this))})}><span class="hidden-text">行号</span></div>
            ${s.map(e=>g`<div class="cell" role="columnheader" aria-colindex=${e.index+2} ${B({left:e.start,width:e.size})}>${tr(e.index+1)}</div>`)}
          </div>
          ${d?r.map((e,t)=>b(K,this,dg).call(this,e,t+1,{columns:s,width:l})):``}
        </div>
        ${rs(o,e=>c.get(e.index),e=>b(K,this,fg).call(this,e,{columns:s,width:l,headings:r}))}
      </div>
    </div>`}updated(){if(!S(ig,this)||!S(G,this))return;let{row:e,column:t}=this.active;if(e>S(G,this).height||t>S(G,this).width){x(ig,this,null);return}S(ng,this).getVirtualizer().scrollToIndex(e-1),S(tg,this).getVirtualizer().scrollToIndex(t-1);let n=this.renderRoot.querySelector(`.active`);if(!n)return;S(ig,this)===`focus`&&(n.querySelector(`input`)||n).focus({preventScroll:!0});let r=n.querySelector(`input`);r&&r.select(),x(ig,this,null)}take(){x(ig,this,`focus`),this.requestUpdate()}cancel(){this.editing=null,this.take()}};function og({startIndex:e,endIndex:t,overscan:n,count:r},i){let a=[],[o,s]=[Math.max(0,e-n),Math.min(r-1,t+n)];i<o&&a.push(i);for(let e=o;e<=s;e++)a.push(e);return i>s&&i<r&&a.push(i),a}function sg(){return Math.round(S(Qh,this)*2.1)}function cg(){return Math.round(S(Qh,this)*(1.6+String(S(G,this).height).length*.6))}async function lg(e){let t=S(Zh,this),[,n,r]=t,i=new Vh((e,t)=>this.session.grid(n,r,e,t),()=>this.requestUpdate());if(e&&x(G,this,null),await Promise.all([...new Set([1,this.active.row])].map(e=>i.ready(e))),S(Zh,this)===t&&i.height!==0&&this.isConnected){x(G,this,i),x(Qh,this,parseFloat(getComputedStyle(this).fontSize)*.9),(e||S($h,this).length!==i.width)&&x($h,this,Cg(i,ug.call(b(K,this)),S(Qh,this)));for(let e of[S(ng,this),S(tg,this)])e.getVirtualizer().measure();e&&x(ig,this,`focus`),this.requestUpdate()}}function ug(){let e=this.session.readings.find(e=>e.file===this.file),t=e?e.sheets.filter(e=>e.sheet===this.sheet&&e.headerRows.length>0):[],n=t.filter(e=>e.headerRows[0]<=Math.max(this.active.row,t[0].headerRows[0]));return n.length>0?n[n.length-1].headerRows:[]}function dg(e,t,{columns:n,width:r}){let i=S(G,this).row(e);return g`<div class="row copy" aria-hidden="true" ${B({top:t*sg.call(b(K,this)),height:sg.call(b(K,this)),width:r})}>
      <div class="no" ${B({width:cg.call(b(K,this))})}>${e}</div>
      ${n.map(e=>g`<div class="cell" ${B({left:e.start,width:e.size})}>${i&&i.get(tr(e.index+1))||``}</div>`)}
    </div>`}function fg({index:e,start:t,size:n},{columns:r,width:i,headings:a}){let o=e+1;return g`<div class=${a.includes(o)?`row heading`:`row`} role="row" aria-rowindex=${o} ${B({transform:`translateY(${t}px)`,height:n,width:i})}>
      <div class="no" role="rowheader" aria-colindex="1" ${B({width:cg.call(b(K,this))})}>${o}</div>
      ${rs(r,e=>e.index,e=>b(K,this,pg).call(this,o,e))}
    </div>`}function pg(e,{index:t,start:n,size:r}){let i=t+1,a=tr(i),o=e===this.active.row&&i===this.active.column;if(o&&this.editing!==null)return g`<div class="cell active" role="gridcell" aria-colindex=${i+1} ${B({left:n,width:r})}><input type="text" aria-label=${`改 ${a}${e}`} .value=${this.editing}
        @keydown=${b(K,this,xg)} @blur=${({target:e})=>b(K,this,Sg).call(this,e.value)} /></div>`;let s=S(G,this).merge(e,i),c=s&&s.top===e&&s.left===i,l=b(K,this,hg).call(this,e,a,s),u=this.marks.at(e,i),d=this.compared.get(`${e} ${i}`),f=u.length>0?u[0].severity:``,p=this.rewritten.has(`${a}${e}`),m=[...u.map(e=>`${j[e.severity]}：${e.message}`),d&&`对照：${d}`,p&&`这里改过`].filter(Boolean);return g`<div
      class=${[`cell`,f,o?`active`:``,d?`compared`:``,p?`mine`:``,s&&!c?`covered`:``].join(` `)}
      role="gridcell" aria-colindex=${i+1} data-row=${e} data-column=${i} tabindex=${o?0:-1}
      aria-label=${[`${a}${e}`,b(K,this,mg).call(this,i),l||`空`,...m].filter(Boolean).join(`，`)}
      title=${[l,...m].filter(Boolean).join(`
`)} ${B({left:n,width:c?b(K,this,gg).call(this,s):r,zIndex:c?`1`:``})}
    >${f?g`<span class=${`shape ${f}`} aria-hidden="true">${Kh[f]}</span>`:``}${s&&!c&&s.top===e&&!o?``:l}</div>`}function mg(e){return S(eg,this).map(t=>t.get(tr(e))).filter(Boolean).join(` `)}function hg(e,t,n){let r=S(G,this).row(e);if(!r)return`……`;let i=n&&e-n.top<Yh?S(G,this).row(n.top):null;return r.get(t)||i&&i.get(tr(n.left))||``}function gg({left:e,right:t}){return S($h,this).slice(e-1,t).reduce((e,t)=>e+t,0)}function _g(e,t){let{width:n,height:r}=S(G,this),i={row:Math.min(r,Math.max(1,e)),column:Math.min(n,Math.max(1,t))};x(ig,this,`focus`),this.dispatchEvent(new CustomEvent(`move`,{detail:i}))}function vg(e){if(this.editing!==null)return;let{row:t,column:n}=this.active,{width:r,height:i}=S(G,this),a=Math.max(1,Math.floor(this.renderRoot.querySelector(`.box`).clientHeight/sg.call(b(K,this)))-2),o=e.ctrlKey||e.metaKey,s={ArrowUp:[t-1,n],ArrowDown:[t+1,n],ArrowLeft:[t,n-1],ArrowRight:[t,n+1],PageUp:[t-a,n],PageDown:[t+a,n],Home:[o?1:t,1],End:[o?i:t,r]}[e.key];if(s)b(K,this,_g).call(this,...s);else if(e.key===`Enter`||e.key===`F2`)b(K,this,bg).call(this);else return;e.preventDefault()}function yg(e){let t=e.target.closest(`[data-row]`);t&&b(K,this,_g).call(this,Number(t.dataset.row),Number(t.dataset.column))}function bg(){if(this.session.busy||this.editing!==null)return;let e=S(G,this).row(this.active.row);e&&(this.editing=e.get(tr(this.active.column))||``,x(ig,this,`focus`))}function xg(e){if(e.stopPropagation(),!(e.isComposing||e.keyCode===229)){if(e.key===`Enter`)b(K,this,Sg).call(this,e.target.value);else if(e.key===`Escape`)this.cancel();else return;e.preventDefault()}}function Sg(e){if(this.editing===null)return;let t=this.editing;this.editing=null,this.take(),e!==t&&this.dispatchEvent(new CustomEvent(`edit`,{detail:{...this.active,value:e,before:t}}))}C(ag,`properties`,{file:{attribute:!1},sheet:{attribute:!1},active:{attribute:!1},marks:{attribute:!1},compared:{attribute:!1},rewritten:{attribute:!1},editing:{state:!0}}),C(ag,`styles`,[L,o`
      :host { display: block; min-height: 0; }
      .box { position: relative; height: 100%; overflow: auto; overflow-anchor: none; border: 1px solid #c9d1da; background: #f5f6f8; font-size: 0.9em; }
      .canvas { position: relative; background: #fff; }
      .row { position: absolute; top: 0; left: 0; contain: layout style; }
      .top { position: sticky; top: 0; z-index: 3; }
      .letters, .copy { background: #edf1f5; color: #57606a; }
      .letters .cell { background: #edf1f5; text-align: center; color: #57606a; }
      .copy .cell, .heading .cell { background: #dfeaf5; color: #1f4e79; font-weight: 600; }
      .copy { box-shadow: 0 2px 3px rgba(20, 30, 45, 0.15); }
      .no { position: sticky; left: 0; z-index: 2; height: 100%; padding: 0.2em 0.4em; background: #edf1f5; color: #57606a; text-align: right; border-right: 1px solid #c9d1da; border-bottom: 1px solid #d5dae1; line-height: 1.7; }
      .cell { position: absolute; top: 0; height: 100%; contain: layout style paint; padding: 0.2em 0.4em; border-right: 1px solid #e4e8ed; border-bottom: 1px solid #e4e8ed; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; word-break: normal; background: #fff; font-size: 1em; line-height: 1.7; color: #1f2328; cursor: cell; }
      .cell.error { background: #ffe1e1; }
      .cell.warning { background: #fff1cc; }
      .cell.hint { background: #ededed; }
      .cell.covered { color: #57606a; }
      .cell.compared { box-shadow: inset 0 0 0 2px #1a5694; }
      .cell.mine { border-bottom: 3px double #00603b; }
      .cell.active { box-shadow: inset 0 0 0 2px #1f2328; }
      .cell:focus { outline: 3px solid #f0a500; outline-offset: -3px; z-index: 1; }
      .shape { display: inline-block; margin-right: 0.35em; font-weight: 700; }
      .shape.error { color: #a3001b; }
      .shape.warning { color: #7a4b00; }
      .shape.hint { color: #4a4a4a; }
      .cell input { position: absolute; top: 0; left: 0; width: 100%; height: 100%; min-height: 0; padding: 0 0.4em; border: 2px solid #1f4e79; border-radius: 0; }
      .cell input:focus { outline: 0; }
      .cell.active:focus-within { overflow: visible; z-index: 2; }
    `]);function Cg(e,t,n){let{width:r}=e,i=[...t,...Array.from({length:Math.min(60,e.height)},(e,t)=>t+1)].map(t=>e.row(t)).filter(Boolean);return Array.from({length:r},(e,t)=>{let a=tr(t+1),o=i.filter(e=>e.size>1||r===1).map(e=>wg(e.get(a)||``));return Math.round(n*Math.min(Jh,Math.max(qh,...o)+2))})}function wg(e){let t=0;for(let n of e.slice(0,36))t+=n.charCodeAt(0)>11903?1:.56;return t}z(`lianjian-grid`,ag);var Tg=new WeakMap,Eg=new WeakMap,q=new WeakSet,Dg=class extends R{constructor(){super(),v(this,q),y(this,Tg,null),y(this,Eg,{of:[],marks:null}),this.active={row:1,column:1}}willUpdate(){let{sheet:e}=this.session;if(e&&e!==S(Tg,this)&&!(S(Tg,this)&&e.moved)){let{top:t,left:n}=$n(e.cell);this.active={row:t,column:n}}}render(){let{sheet:e,assessment:t}=this.session;return g`<dialog aria-labelledby="title" @cancel=${b(q,this,Lg)} @click=${b(q,this,Rg)}>
      ${e&&t?b(q,this,Og).call(this,e):``}
    </dialog>`}updated(){let{sheet:e}=this.session;if(e===S(Tg,this))return;let t=S(Tg,this);x(Tg,this,e);let n=this.renderRoot.querySelector(`dialog`);e?n.open||n.showModal():(n.open&&n.close(),b(q,this,Ig).call(this,t.opener))}};function Og({file:e,sheet:t}){let{aftercare:n}=this.session,r=b(q,this,kg).call(this,e,t),{row:i,column:a}=this.active,o=r.at(i,a),s=n.corrected.find(t=>t.file===e),c=new Set(n.rewritten(e).filter(e=>e.sheet===t).map(e=>e.cell));return g`
      <div class="head">
        <h2 id="title">${e} › ${t}</h2>
        <button class="close" @click=${()=>this.session.closeSheet()}>关闭</button>
        <div class="row tools">
          <button ?disabled=${r.places.length===0} @click=${()=>b(q,this,Mg).call(this,-1)}>上一个问题</button>
          <button ?disabled=${r.places.length===0} @click=${()=>b(q,this,Mg).call(this,1)}>下一个问题</button>
          <span class="quiet count">${b(q,this,Ag).call(this,r)}</span>
          ${s?g`<button ?disabled=${!!this.session.busy} @click=${()=>b(q,this,Pg).call(this,e)}>撤销上一步</button>
                <button @click=${()=>this.session.saving(()=>n.saveCorrected(e))}>${this.session.host.taking}改好的文件</button>`:``}
        </div>
      </div>
      <div class="said" aria-live="polite">
        <p><strong class="where">${tr(a)}${i}</strong>
          ${o.length===0?g`<span class="quiet">这一格没有问题。</span>`:``}
          ${o.slice(0,3).map(e=>g`<span class="finding"><span class=${`badge level ${e.severity}`}>${j[e.severity]}</span> ${e.message}</span>`)}
          ${o.length>3?g`<span class="quiet">等 ${o.length} 条</span>`:``}</p>
      </div>
      <lianjian-grid .session=${this.session} .file=${e} .sheet=${t} .active=${this.active} .marks=${r} .compared=${zg(o,e,t)} .rewritten=${c}
        @move=${({detail:e})=>this.active=e} @edit=${({detail:e})=>b(q,this,Ng).call(this,e)}></lianjian-grid>
      <div class="foot">
        <p role="status">${b(q,this,jg).call(this)}</p>
        <p class="quiet small">方向键移动，回车或双击改这一格，再按回车就改好并重新核查；Esc 不改、关闭。电脑里的原文件不动，改好的要${this.session.host.taking}。</p>
      </div>
    `}function kg(e,t){let n=[this.session.assessment,e,t];return n.some((e,t)=>e!==S(Eg,this).of[t])&&x(Eg,this,{of:n,marks:new Ah(this.session.assessment.findings,e,t)}),S(Eg,this).marks}function Ag(e){let{length:t}=e.places;if(t===0)return`这张表没有问题了`;let n=e.rank(this.active),r=e.places[n];return r&&r.row===this.active.row&&r.column===this.active.column?`第 ${n+1} 处，共 ${t} 处`:`共 ${t} 处`}function jg(){let{busy:e,notice:t}=this.session;return e?g`<progress></progress> ${e.verb}${e.name}…… <button @click=${()=>this.session.stop()}>取消</button>`:t}function Mg(e){let t=b(q,this,kg).call(this,this.session.sheet.file,this.session.sheet.sheet).next(this.active,e);t&&(this.active={row:t.row,column:t.column})}async function Ng({row:e,column:t,value:n}){let{file:r,sheet:i}=this.session.sheet,a=`${tr(t)}${e}`;b(q,this,Fg).call(this,r,await this.session.aftercare.edit(r,{file:r,sheet:i,cell:a},n))}async function Pg(e){b(q,this,Fg).call(this,e,await this.session.aftercare.undoLast(e)),this.renderRoot.querySelector(`lianjian-grid`).take()}function Fg(e,t){let{sheet:n}=this.session;n&&n.file===e&&t!==e&&this.session.followSheet(t)}function Ig(e){e&&e.isConnected?e.focus():this.dispatchEvent(new Event(`lost`,{bubbles:!0,composed:!0}))}function Lg(e){e.preventDefault();let t=this.renderRoot.querySelector(`lianjian-grid`);t&&t.editing!==null?t.cancel():this.session.closeSheet()}function Rg(e){e.target.localName===`dialog`&&this.session.closeSheet()}C(Dg,`properties`,{active:{state:!0}}),C(Dg,`styles`,[L,o`
      dialog { position: fixed; top: 0; right: 0; bottom: 0; left: auto; width: 76em; max-width: 100%; height: 100%; max-height: 100%; margin: 0; padding: 0; border: 0; border-left: 1px solid #c9d1da; background: #fff; color: inherit; overflow: hidden; }
      dialog[open] { display: flex; flex-direction: column; }
      dialog::backdrop { background: rgba(20, 30, 45, 0.35); }
      .head { flex: none; display: grid; grid-template-columns: 1fr auto; grid-gap: 0 1em; align-items: center; padding: 0.7em 1em 0.3em; }
      h2 { font-size: 1.1em; overflow-wrap: anywhere; }
      .tools { grid-column: 1 / -1; }
      .count { min-width: 9em; }
      .said { flex: none; padding: 0.3em 1em; min-height: 2.6em; max-height: 7.5em; overflow: auto; background: #f5f8fb; border-top: 1px solid #d5dae1; }
      .where { display: inline-block; min-width: 3em; margin-right: 0.4em; color: #1f4e79; }
      .finding { margin-right: 1em; }
      lianjian-grid { flex: 1 1 auto; min-height: 0; }
      .foot { flex: none; padding: 0.3em 1em 0.5em; }
      .foot [role="status"] { min-height: 1.6em; font-weight: 600; }
      progress { width: 8em; }
      @media (max-width: 40em) {
        .tools button { padding: 0.2em 0.5em; }
        .count { min-width: 0; }
      }
    `]);function zg(e,t,n){let r=new Map;for(let{at:i,note:a}of e.reduce((e,t)=>e.concat(t.because),[])){if(i.file!==t||i.sheet!==n)continue;let{top:e,left:o}=$n(i.cell);r.set(`${e} ${o}`,a)}return r}z(`lianjian-sheet`,Dg);function Bg(e,t){return Ug(e).map((e,n)=>g`<section class="example">
      <h5>例 ${n+1} <span class=${`badge ${e.found.length>0?`bad`:`fine`}`}>${e.found.length>0?`有问题`:`没有问题`}</span></h5>
      ${e.said.map(e=>g`<p class="small quiet">${e}</p>`)}
      ${e.settings.map(e=>g`<p class="small quiet">${Yg(e,t)}</p>`)}
      ${e.tables.map((t,n)=>qg(t,e,n+1))}
      <p>${e.found.length>0?Vg(e,t):`照此填写，没有问题。`}</p>
    </section>`)}function Vg({found:e,tables:t},n){let r=e.map(e=>Hg(e.mark,n)),i=r.every(e=>e===r[0]),a=e.map((e,n)=>`${Jg(e,t)}${i?``:`（${r[n]}）`}`).join(`；`);return`查出 ${e.length} 处${i?`（${r[0]}）`:``}：${a}。`}function Hg(e,{severity:t}){return e===`!`?j.error:e===`?`?t===`error`?`不作“${j.error}”`:j.hint:j[t]}function Ug(e){let t=[],n=Wg(),r=null;for(let i of e.split(/\r?\n/))r&&!i.startsWith("```")?r.lines.push(i):r?(r.csv?n.tables.push(r.lines.filter(e=>e.trim()!==``).map(Kg)):n.settings.push(r.lines.join(`
`)),r=null):i.startsWith("```")?r={csv:i.includes(`csv`),lines:[]}:i.startsWith(`→`)?(n.found=[...i.matchAll(/([A-Z]+\d+)([?!]?) (?:表(\d+)!)?([A-Z]+)(\d+)/g)].map(([,,e,t,n,r])=>({mark:e,number:Number(t||1),column:Gg(n),row:Number(r)})),t.push(n),n=Wg()):i.trim()!==``&&n.said.push(i.trim().replace(/考核期 ([\dHQ-]+)/,(e,t)=>`考核期 ${Jn(t)}`));return t}function Wg(){return{said:[],settings:[],tables:[],found:[]}}function Gg(e){return[...e].reduce((e,t)=>e*26+t.charCodeAt(0)-64,0)-1}function Kg(e){let t=[];for(let[,n,r]of e.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g))t.push(n===void 0?r:n.replace(/""/g,`"`));return t}function qg(e,{found:t,tables:n},r){let[i,...a]=e,o=(e,n)=>t.some(t=>t.number===r&&t.row===e&&t.column===n);return g`<div class="scroll"><table class="sheet">
    ${n.length>1?g`<caption>表 ${r}</caption>`:``}
    <thead><tr><th class="row-number"><span class="hidden-text">行</span></th>${i.map(e=>g`<th scope="col">${e}</th>`)}</tr></thead>
    <tbody>${a.map((e,t)=>g`<tr>
      <th class="row-number" scope="row">${t+2}</th>
      ${i.map((n,r)=>o(t+2,r)?g`<td class="found">${e[r]} <span class="cross">✗<span class="hidden-text">这一格有问题</span></span></td>`:g`<td>${e[r]}</td>`)}
    </tr>`)}</tbody>
  </table></div>`}function Jg({number:e,row:t,column:n},r){let i=((r[e-1]||[])[0]||[])[n];return`${r.length>1?`表 ${e} `:``}第 ${t} 行${i?`「${i}」`:``}`}function Yg(e,t){let{rules:n,period:r,coverage:i}=JSON.parse(e);if(i){let[{base:e,rates:t}]=i,{hit:n,of:a}=t.organized||{hit:0,of:0};return`上期（${Jn(r)}）：实体运营 ${e} 家，组织覆盖 ${n}/${a}。`}let{off:a,limits:o}=n&&n[t.code]||{},s=Object.keys(o||{}).map(e=>{let n=t.limits.find(t=>t.name===e);return`${n?n.title:e}设为 ${o[e]}`});return a===!1&&s.unshift(`打开这一项`),`规则包里：${s.length>0?s.join(`，`):`改过设置`}。`}var Xg=o`
  .example { margin-bottom: 1em; break-inside: avoid; }
  h5 { margin: 0 0 0.3em; font-size: 1em; }
  .example .scroll { width: fit-content; max-width: 100%; margin: 0.2em 0 0.4em; }
  .sheet { width: auto; font-size: 0.875em; }
  .sheet caption { padding: 0.2em 0.7em; text-align: left; color: #57606a; }
  .sheet th, .sheet td { border-right: 1px solid #e4e8ed; white-space: nowrap; }
  .sheet thead th { position: static; }
  .sheet .row-number { width: 2.4em; background: #f5f6f8; color: #57606a; font-weight: 400; text-align: center; }
  .sheet .found { background: #ffe1e1; box-shadow: inset 0 0 0 2px #a3001b; font-weight: 600; }
  .cross { color: #a3001b; }
  .badge.bad { color: #a3001b; background: #ffe1e1; font-weight: 400; }
  .badge.fine { color: #00603b; background: #e3f4ea; font-weight: 400; }
  @media print {
    .sheet th, .sheet td { border: 1px solid #999; white-space: normal; }
  }
`,Zg=new WeakMap,Qg=new WeakSet,$g=class extends R{constructor(){super(),v(this,Qg),y(this,Zg,null),this.text=``,this.all=!1}render(){let{book:e,catalog:t}=this.session;if(!e||!t)return``;let n=t.rules.findIndex(t=>t.code===e.code);return this.all?g`<h2>规则说明（共 ${t.rules.length} 条）</h2>${t.rules.map(e=>b(Qg,this,r_).call(this,e))}`:g`
      <div class="row bar no-print">
        <button class="primary" @click=${()=>this.session.closeRules()}>‹ ${e.back}</button>
        ${n>=0?g`<button @click=${()=>this.session.openRules()}>全部规则</button>`:``}
        ${n>0?g`<button @click=${()=>b(Qg,this,e_).call(this,n-1)}>上一条</button>`:``}
        ${n>=0&&n<t.rules.length-1?g`<button @click=${()=>b(Qg,this,e_).call(this,n+1)}>下一条</button>`:``}
        ${n>=0?g`<button @click=${()=>window.print()}>打印这一条</button>`:``}
        <button @click=${()=>this.print()}>打印全部规则</button>
      </div>
      ${n>=0?b(Qg,this,r_).call(this,t.rules[n]):b(Qg,this,t_).call(this,t.rules)}
    `}updated(){let{book:e,catalog:t}=this.session,n=e&&t?e.code:null;if(n===S(Zg,this))return;x(Zg,this,n);let r=this.renderRoot.querySelector(`h2`);r&&(r.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView())}async print(){this.all=!0,await this.updateComplete;try{window.print()}finally{this.all=!1}}};function e_(e){this.session.openRules(this.session.catalog.rules[e].code)}function t_(e){let{code:t}=this.session.book,n=this.text.trim().toLowerCase().split(/\s+/).filter(Boolean),r=e.filter(e=>{let t=`${e.code} ${e.title} ${j[e.severity]} ${e.docs}`.toLowerCase();return n.every(e=>t.includes(e))});return g`<section class="card">
      <h2 tabindex="-1">规则说明</h2>
      ${t?g`<p class="warning">没有编号为 ${t} 的规则。</p>`:``}
      <p class="quiet">查什么、依据哪一条、怎么改，每条规则都写明。依据是党内法规的，引原文；是地方做法或者本工具默认的，也写明，可以在规则包里改。</p>
      <form class="row" role="search" @submit=${e=>e.preventDefault()}>
        <label class="find">查找 <input type="search" placeholder="编号、名称或者说明里的字，如 MTG02、换届" .value=${this.text} @input=${e=>this.text=e.target.value} /></label>
        <span role="status">${n.length>0?`找到 ${r.length} 条`:`共 ${e.length} 条`}</span>
      </form>
      ${r.length===0?g`<p>没有找到，请换个词再查。</p>`:``}
      ${Object.keys(Xa).map(e=>b(Qg,this,n_).call(this,e,r.filter(t=>o_(t)===e)))}
    </section>`}function n_(e,t){return t.length===0?``:g`<section aria-labelledby=${`area-${e}`}>
      <h3 id=${`area-${e}`}>${Xa[e]} <span class="quiet small">${t.length} 条</span></h3>
      <ul class="index">${t.map(e=>g`<li>
        <span class="code">${e.code}</span>
        <button class="link" @click=${()=>this.session.openRules(e.code)}>${e.title}</button>
        <span class=${`badge level ${e.severity}`}>${j[e.severity]}</span>
      </li>`)}</ul>
    </section>`}function r_(e){let{articles:t}=this.session.catalog,{"":n,依据:r,示例:i,怎么改:a}=sc(e.docs);return g`<article class="card" aria-labelledby=${e.code}>
      <h2 id=${e.code} tabindex="-1">${e.title}</h2>
      <p class="row about">
        <span>编号 <strong>${e.code}</strong></span>
        <span>${Xa[o_(e)]}</span>
        <span><span class=${`badge level ${e.severity}`}>${j[e.severity]}</span> ${Ja[e.severity]}</span>
        ${this.all?``:b(Qg,this,i_).call(this,e.code)}
      </p>
      <h3>查什么</h3>
      ${cc(n)}
      <h3>依据</h3>
      ${Zm(t.filter(t=>e.basis.includes(t.id)))}
      ${cc(s_(r))}
      ${e.limits.length>0?b(Qg,this,a_).call(this,e.limits):``}
      <h3>示例</h3>
      ${Bg(i,e)}
      <h3>怎么改</h3>
      ${cc(a)}
    </article>`}function i_(e){let{assessment:t}=this.session;if(!t)return``;let n=t.findings.filter(t=>t.rule===e).length;return n===0?g`<span class="good no-print">本次没有查出</span>`:g`<button class="link no-print" @click=${()=>this.session.showFindings({rule:e})}>本次查出 ${n} 条，去看看</button>`}function a_(e){return g`<h3>参数</h3>
      <p class="small quiet">这些数是地方做法／本工具默认，不是法规条文，可以在规则包里改。</p>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">参数</th><th class="number" scope="col">一般取</th><th scope="col">可改为</th><th scope="col">规则包里的名称</th></tr></thead>
        <tbody>${e.map(e=>g`<tr>
          <td>${e.title}</td><td class="number">${e.value}</td><td class="nowrap">${e.least}～${e.most}</td><td><code>${e.name}</code></td>
        </tr>`)}</tbody>
      </table></div>`}C($g,`properties`,{text:{state:!0},all:{state:!0}}),C($g,`styles`,[L,Qm,Xg,dc,o`
      .bar { margin-bottom: 0.6em; }
      article > h3 { margin: 1.1em 0 0.4em; }
      article > p, article > ul { margin-bottom: 0.4em; }
      .about > * { margin: 0.2em 1.4em 0.2em 0; }
      form { margin: 0.6em 0; }
      .find { flex: 1 1 18em; display: flex; align-items: center; white-space: nowrap; }
      .find input { flex: 1; min-width: 0; margin-left: 0.5em; }
      h3[id] { margin: 1em 0 0.2em; padding-bottom: 0.2em; border-bottom: 2px solid #cfe0ef; color: #1f4e79; }
      .index { columns: 2; column-gap: 2.4em; }
      .index li { display: flex; align-items: baseline; padding: 0.3em 0; border-bottom: 1px solid #e4e8ed; break-inside: avoid; }
      .index .code { flex: none; width: 4.6em; color: #57606a; font-size: 0.94em; }
      .index .link { flex: 1; min-width: 0; text-align: left; }
      .index .badge { margin-left: 0.6em; }
      .fit { width: fit-content; max-width: 100%; }
      @media (max-width: 60em) {
        .index { columns: 1; }
      }
      @media print {
        article.card { padding: 0 0 1em; border: 0; border-bottom: 1px solid #999; border-radius: 0; }
      }
    `]);function o_({code:e}){return e.replace(/\d+$/,``)}function s_(e){return e.split(`
`).filter(e=>!/^(>|——)/.test(e)).join(`
`)}z(`lianjian-rules`,$g);var c_={ArrowUp:[-1,0],ArrowDown:[1,0],PageUp:[-10,0],PageDown:[10,0]},l_={ArrowLeft:[0,-1],ArrowRight:[0,1]},u_=new WeakMap,d_=new WeakMap,f_=new WeakMap,p_=new WeakMap,m_=new WeakMap,J=new WeakSet,h_=class extends R{constructor(...e){super(...e),v(this,J),y(this,u_,!1),y(this,d_,``),y(this,f_,!1),y(this,p_,{rows:null,lines:[],at:new Map}),y(this,m_,new Vs(this,{box:()=>this.renderRoot.querySelector(`.box`),estimate:()=>36}))}render(){let{filling:e}=this.session;if(!e.ledger)return``;let{fields:t,title:n}=e.info,{rows:r}=e;r!==S(p_,this).rows&&x(p_,this,A_(r,t));let i=S(m_,this).view(S(p_,this).lines,{key:e=>S(p_,this).at.get(e),held:this.at.row});return g`<div class="scroll box">
      <table role="grid" aria-label=${`填写${n}`} aria-rowcount=${r.length+2} @mousedown=${b(J,this,b_)}>
        <thead><tr>
          <th class="no" scope="col"><span class="hidden-text">行号</span></th>
          ${t.map((e,t)=>g`<th scope="col" class=${t===0?`first`:``} title=${e.help}>${e.title}${e.needed?g`<span class="need">（必填）</span>`:``}</th>`)}
        </tr></thead>
        <tbody>${rs(i,e=>e.gap===void 0?e.index:e.key,e=>b(J,this,g_).call(this,e,t))}</tbody>
      </table>
    </div>`}updated(e){let t=this.renderRoot.querySelector(`textarea`);t&&(e.has(`at`)&&(x(u_,this,!1),x(d_,this,t.value)),S(f_,this)&&(x(f_,this,!1),t.focus({preventScroll:!0}),t.select(),b(J,this,v_).call(this,t.parentNode)))}take(){x(f_,this,!0),x(u_,this,!1),this.requestUpdate()}};function g_({gap:e,index:t,line:n},r){if(e!==void 0)return g`<tr aria-hidden="true"><td colspan=${r.length+1} ${B({height:e,padding:`0`})}></td></tr>`;let i=t===this.session.filling.rows.length;return g`<tr data-index=${t} aria-rowindex=${t+2}>
      <th class="no" scope="row">${i?g`<span aria-label="新的一行">＋</span>`:t+1}</th>
      ${r.map((e,r)=>b(J,this,__).call(this,{row:t,column:r,text:n[r]},e))}
    </tr>`}function __({row:e,column:t,text:n},r){let i=this.session.filling.said(e,t),a=!(!i||i.ok),o=e===this.at.row&&t===this.at.column,s=[`cell`,r.kind,t===0?`first`:``,a?`bad`:``,o?`active`:``].join(` `);return o?g`<td role="gridcell" class=${s} data-row=${e} data-column=${t}>
      <textarea rows="1" spellcheck="false" aria-label=${[`第 ${e+1} 行 ${r.title}`,r.needed?`必填`:``,r.help].filter(Boolean).join(`，`)} aria-invalid=${a?`true`:`false`} aria-describedby="said" .value=${n}
        @input=${b(J,this,S_)} @keydown=${b(J,this,w_)} @paste=${b(J,this,C_)} @mousedown=${b(J,this,x_)}></textarea>
      <span id="said" class="hidden-text">${i?i.why||(i.means?`看作${i.means}`:``):``}</span>
    </td>`:g`<td role="gridcell" class=${s} data-row=${e} data-column=${t} title=${i&&(i.why||i.means)||``}>${a?g`<span class="error" aria-label=${i.why}>▲</span> `:``}${n}</td>`}function v_(e){let t=this.renderRoot.querySelector(`.box`),[n,r]=[e.getBoundingClientRect(),t.getBoundingClientRect()],i=r.top+t.querySelector(`thead`).offsetHeight,a=e.previousElementSibling.matches(`.first`)?e.previousElementSibling:t.querySelector(`thead .first`),o=this.at.column===0?r.left:Math.max(r.left,j_(a)?a.getBoundingClientRect().right:r.left+40);n.top<i?t.scrollTop-=i-n.top:n.bottom>r.bottom-16&&(t.scrollTop+=n.bottom-r.bottom+16),n.left<o?t.scrollLeft-=o-n.left+4:n.right>r.right-16&&(t.scrollLeft+=n.right-r.right+20)}function y_(e,t){let{filling:n}=this.session,r=n.info.fields.length-1,i={row:Math.min(n.rows.length,Math.max(0,e)),column:Math.min(r,Math.max(0,t))};x(f_,this,!0),this.dispatchEvent(new CustomEvent(`move`,{detail:i})),this.requestUpdate()}function b_(e){let t=e.target.closest(`[data-row]`);t&&!e.target.matches(`textarea`)&&(e.preventDefault(),b(J,this,y_).call(this,Number(t.dataset.row),Number(t.dataset.column)))}function x_(){x(u_,this,!0)}function S_({target:e}){x(u_,this,!0),this.session.filling.type(this.at.row,this.at.column,e.value)}function C_(e){let t=e.clipboardData.getData(`text/plain`);/[\t\n\r]/.test(t)&&(e.preventDefault(),this.dispatchEvent(new CustomEvent(`rows`,{detail:t})),this.take())}function w_(e){if(e.isComposing||e.keyCode===229)return;let{filling:t}=this.session,{row:n,column:r}=this.at,i=e.ctrlKey||e.metaKey;if(i&&e.key.toLowerCase()===`z`)t.undo(),this.take();else if(e.altKey&&/^Arrow(Up|Down)$/.test(e.key))b(J,this,k_).call(this,e.key===`ArrowDown`?1:-1);else if(e.altKey&&e.key===`Enter`)b(J,this,D_).call(this,e.target);else if(i||e.altKey)return;else if(e.key===`Enter`)b(J,this,y_).call(this,n+(e.shiftKey?-1:1),r);else if(e.key===`Tab`)b(J,this,T_).call(this,e.shiftKey?-1:1);else if(e.key===`F2`)b(J,this,E_).call(this,e.target);else if(e.key===`Escape`)b(J,this,O_).call(this);else{let t=c_[e.key]||(S(u_,this)||e.shiftKey?null:l_[e.key]);if(!t)return;b(J,this,y_).call(this,n+t[0],r+t[1])}e.preventDefault()}function T_(e){let{row:t,column:n}=this.at,r=this.session.filling.info.fields.length,i=Math.max(0,t*r+n+e);b(J,this,y_).call(this,Math.floor(i/r),i%r)}function E_(e){x(u_,this,!0),e.setSelectionRange(e.value.length,e.value.length)}function D_(e){e.setRangeText(`
`,e.selectionStart,e.selectionEnd,`end`),b(J,this,S_).call(this,{target:e})}function O_(){let{row:e,column:t}=this.at;((this.session.filling.rows[e]||[])[t]||``)===S(d_,this)?this.dispatchEvent(new CustomEvent(`leave`)):(this.session.filling.type(e,t,S(d_,this)),this.take())}function k_(e){let{filling:t}=this.session,{row:n,column:r}=this.at,{choices:i}=t.info.fields[r];if(i.length===0)return;let a=i.indexOf((t.rows[n]||[])[r]),o=a<0?e>0?0:i.length-1:(a+e+i.length)%i.length;t.type(n,r,i[o]),this.take()}C(h_,`properties`,{at:{attribute:!1}}),C(h_,`styles`,[L,o`
      .box { height: calc(100vh - 31em); min-height: 15em; border-radius: 0 0 4px 4px; overflow-anchor: none; }
      table { width: auto; min-width: 100%; font-size: 0.95em; }
      th, td { padding: 0.3em 0.5em; border-right: 1px solid #e4e8ed; border-bottom: 1px solid #e4e8ed; white-space: nowrap; }
      tbody tr:last-child > * { border-bottom: 1px solid #e4e8ed; }
      thead th { padding: 0.35em 0.5em; }
      .need { color: #a3001b; font-weight: 400; font-size: 0.875em; }
      .no { position: sticky; left: 0; z-index: 2; width: 2.8em; min-width: 2.8em; background: #edf1f5; color: #57606a; text-align: right; font-weight: 400; }
      thead .no { z-index: 4; }
      td.cell { position: relative; height: 2.15em; min-width: 8em; max-width: 16em; overflow: hidden; text-overflow: ellipsis; background: #fff; color: #1f2328; font-size: 1em; cursor: cell; }
      td.count, td.amount, td.yes-no { min-width: 5.5em; }
      td.bad { background: #fff1f1; }
      td.first { position: sticky; left: 2.8em; z-index: 1; min-width: 10em; border-right-color: #c9d1da; }
      thead .first { left: 2.8em; z-index: 3; border-right-color: #c9d1da; }
      td.active { overflow: visible; }
      textarea { position: absolute; top: 0; left: 0; width: 100%; height: 100%; padding: 0.3em 0.5em; border: 0; border-radius: 0; background: #fff; font: inherit; line-height: inherit; color: inherit; resize: none; overflow: hidden; white-space: pre; box-shadow: inset 0 0 0 2px #1f4e79; }
      textarea:focus { outline: 3px solid #f0a500; outline-offset: 0; }
      @media (max-width: 40em) {
        .box { height: 24em; }
        td.first, thead .first { position: static; }
        thead .first { position: sticky; left: auto; z-index: 2; }
      }
    `]);function A_(e,t){let n=[...e,t.map(()=>``)];return{rows:e,lines:n,at:new Map(n.map((e,t)=>[e,t]))}}var j_=e=>getComputedStyle(e).left!==`auto`;z(`lianjian-filling-grid`,h_);var M_=new WeakMap,Y=new WeakSet,N_=class extends R{constructor(){super(),v(this,Y),y(this,M_,null),this.at={row:0,column:0}}render(){let{filling:e,catalog:t}=this.session;return e.ledger===null||!t?``:e.ledger?b(Y,this,I_).call(this):b(Y,this,F_).call(this,this.session.asked)}willUpdate(){let{ledger:e}=this.session.filling;e&&e!==S(M_,this)&&(this.at={row:this.session.filling.rows.length,column:0})}updated(){let{ledger:e}=this.session.filling;e!==S(M_,this)&&(x(M_,this,e),e?P_.call(b(Y,this)).take():e===``&&this.renderRoot.querySelector(`h2`).focus({preventScroll:!0}),e!==null&&this.getBoundingClientRect().top<0&&this.scrollIntoView())}};function P_(){return this.renderRoot.querySelector(`lianjian-filling-grid`)}function F_(e){let{filling:t}=this.session;return g`<section class="card">
      <div class="row bar"><button class="primary" @click=${b(Y,this,W_)}>‹ 返回</button></div>
      <h2 tabindex="-1">在线填报：填哪一种台账？</h2>
      <p class="quiet">手头没有电子表格的，在这里照着栏目填，填好就能核查，也能存成表格。已有表格的不用重填，直接选文件。</p>
      <ul class="ledgers">${e.map(({ledger:e,title:n})=>g`<li>
        <button @click=${()=>t.show(e)}><span>${n}</span>${t.count(e)>0?g`<span class="good">已填 ${t.count(e)} 行</span>`:``}</button>
      </li>`)}</ul>
      ${t.filled.length>0?g`<div class="row">${b(Y,this,z_).call(this)}${b(Y,this,B_).call(this)}</div>`:``}
      <p role="status">${t.notice}</p>
    </section>`}function I_(){let{filling:e,busy:t}=this.session,{ledger:n,title:r,fields:i}=e.info,{row:a,column:o}=this.at,s=e.problems.length,c=e.count(n);return g`<section class="card" aria-labelledby="filled">
      <div class="row bar">
        <button @click=${()=>e.show()}>‹ 换一种台账</button>
        <h2 id="filled" tabindex="-1">${r} <span class="quiet small">已填 ${c} 行</span></h2>
        <span class="push"></span>
        ${b(Y,this,z_).call(this)}
        <button ?disabled=${c===0||!!t} @click=${()=>b(Y,this,G_).call(this,()=>e.save())}>保存为表格</button>
      </div>
      <div class="row tools">
        <button ?disabled=${!e.canUndo} @click=${()=>e.undo()}>撤销</button>
        <button ?disabled=${a>=e.rows.length} @click=${b(Y,this,H_)}>删除第 ${a+1} 行</button>
        ${s>0?g`<button class="error" @click=${b(Y,this,V_)}>▲ 有 ${s} 格要看，去下一处</button>`:g`<span class="good">${c>0?`✓ 填的都看得懂`:``}</span>`}
        <span class="push"></span>
        ${b(Y,this,B_).call(this)}
      </div>
      ${b(Y,this,L_).call(this,i[o])}
      <lianjian-filling-grid .session=${this.session} .at=${this.at} @move=${({detail:e})=>this.at=e}
        @rows=${({detail:t})=>b(Y,this,G_).call(this,()=>e.paste(a,o,t))} @leave=${b(Y,this,U_)}></lianjian-filling-grid>
      <p class="small quiet keys">从 WPS 表格里复制几行，点一个格子按 Ctrl+V 就能贴进来，带表头的自动对栏目。Tab、回车和方向键换格，F2 改字，Ctrl+Z 撤销，Esc 离开表格。</p>
      <p role="status" class="note">${e.notice}</p>
    </section>`}function L_({title:e,help:t,needed:n,choices:r}){let{filling:i}=this.session,{row:a,column:o}=this.at,s=i.said(a,o);return g`<div class="line" id="line">
      <p><strong>${e}${n?`（必填）`:``}</strong> ${t}
        ${s&&s.means?g`<span class="means">看作：${s.means}</span>`:``}
        ${s&&s.why?g`<span class="error">▲ ${s.why}</span>`:``}</p>
      ${r.length>0?g`<div class="row choices"><span class="small quiet">点一个填上，或按 Alt+↓ 换：</span>
            ${r.map(e=>g`<button class="small" @mousedown=${e=>e.preventDefault()} @click=${()=>b(Y,this,R_).call(this,e)}>${e}</button>`)}</div>`:``}
    </div>`}function R_(e){let{filling:t}=this.session,{row:n,column:r}=this.at,i=((t.rows[n]||[])[r]||``).trim();t.info.fields[r].field!==`kind`||i===``?t.type(n,r,e):i.split(`、`).includes(e)||t.type(n,r,`${i}、${e}`),P_.call(b(Y,this)).take()}function z_(){let{filling:e,busy:t}=this.session,{filled:n}=e,r=n.length>1?`用填好的 ${n.length} 张表核查`:`用这张表核查`;return g`<button class="primary" ?disabled=${n.length===0||!!t} @click=${()=>b(Y,this,G_).call(this,()=>this.session.useFilled())}>${r}</button>`}function B_(){let{filling:e}=this.session;return g`<label class="draft"><input type="checkbox" .checked=${e.keeps} @change=${({target:t})=>{e.keep(t.checked),t.checked=e.keeps}} /> 在本机记住草稿</label>
    ${e.keeps?g`<button @click=${()=>e.keep(!1)}>清除草稿</button>`:``}`}function V_(){let{problems:e}=this.session.filling,{row:t,column:n}=this.at,[r]=[...e.filter(e=>e[0]>t||e[0]===t&&e[1]>n),...e];this.at={row:r[0],column:r[1]},P_.call(b(Y,this)).take()}function H_(){this.session.filling.remove(this.at.row),P_.call(b(Y,this)).take()}function U_(){this.renderRoot.querySelector(`.tools button:not(:disabled), .bar button`).focus()}function W_(){let e=this.session.filling.close();e&&this.updateComplete.then(()=>e.focus())}async function G_(e){let{filling:t}=this.session;try{await e()}catch(e){t.notice=`没有做成：${e.message}`,this.requestUpdate()}}C(N_,`properties`,{at:{state:!0}}),C(N_,`styles`,[L,o`
      .card { padding-top: 0.7em; }
      .bar h2 { margin: 0 0.4em; }
      .push { flex: 1; }
      .ledgers { display: grid; grid-template-columns: repeat(auto-fill, minmax(15em, 1fr)); grid-gap: 0.6em; margin: 0.9em 0; }
      .ledgers button { display: flex; justify-content: space-between; width: 100%; min-height: 3em; align-items: center; text-align: left; }
      .ledgers .good { margin-left: 0.6em; white-space: nowrap; }
      .line { min-height: 4.3em; padding: 0.35em 0.8em; border: 1px solid #d5dae1; border-bottom: 0; border-radius: 4px 4px 0 0; background: #f8fafc; }
      .means { margin-left: 0.8em; padding: 0 0.5em; border-radius: 3px; background: #ededed; color: #4a4a4a; }
      .line .error { margin-left: 0.8em; }
      .choices > * { margin: 0.1em 0.3em 0.1em 0; }
      .choices button { min-height: 1.9em; padding: 0 0.6em; }
      .tools button.error { border-color: #a3001b; }
      .draft { display: flex; align-items: center; }
      .draft input { width: 1.15em; height: 1.15em; margin-right: 0.4em; }
      .keys { margin-top: 0.4em; }
      .note:not(:empty) { margin-top: 0.4em; padding: 0.3em 0.8em; border-left: 4px solid #f0a500; background: #fff8e6; }
    `]),z(`lianjian-filling`,N_);var K_=new WeakMap,X=new WeakSet,q_=class extends R{constructor(...e){super(...e),v(this,X),y(this,K_,!1)}render(){let{pack:e,wrong:t,canUndo:n}=Z.call(b(X,this));if(!e)return``;let r=t.length>0||!!this.session.busy;return g`<section class="card">
      <div class="row bar">
        <button @click=${b(X,this,av)}>‹ 返回</button>
        <h2 tabindex="-1">查看和修改规则包</h2>
        <span class="push"></span>
        <button ?disabled=${!n} @click=${()=>Z.call(b(X,this)).undo()}>撤销</button>
        <button class="primary" ?disabled=${r} @click=${()=>this.session.usePack()}>用这个规则包</button>
        <button ?disabled=${t.length>0} @click=${()=>this.session.saving(()=>Z.call(b(X,this)).save())}>存为文件</button>
      </div>
      <p class="quiet">改动只写进新的规则包，原来的「${Z.call(b(X,this)).below.title}」不变。要长期使用请「存为文件」，下次用「载入规则包文件」打开；网页不会替您记住。</p>
      <div role="status">${t.length>0?g`<div class="trouble"><strong>还不能用，请先改好：</strong><ul>${t.map(e=>g`<li>${e}</li>`)}</ul></div>`:g`<p class="good">✓ 可以用</p>`}</div>
      <div class="row">
        <label><span>名称</span> <input type="text" size="28" .value=${e.title} @change=${({target:e})=>Z.call(b(X,this)).set({title:e.value})} /></label>
        <label><span>版本</span> <input type="text" size="8" .value=${e.version} @change=${({target:e})=>Z.call(b(X,this)).set({version:e.value})} /></label>
      </div>
      ${b(X,this,J_).call(this,e)} ${b(X,this,ev).call(this,e)} ${b(X,this,tv).call(this,e,`score`)} ${e.points?b(X,this,tv).call(this,e,`points`):``} ${b(X,this,nv).call(this,e)}
    </section>`}updated(){let e=Z.call(b(X,this)).pack!==null;e&&!S(K_,this)&&this.renderRoot.querySelector(`h2`).focus({preventScroll:!0}),x(K_,this,e)}};function Z(){return this.session.packEditing}function J_({makeUp:e}){let t=(t,n)=>b(X,this,rv).call(this,n,e[t],n=>Z.call(b(X,this)).set({makeUp:{...e,[t]:n}}),!0);return g`<details open><summary><h3>任务</h3></summary>
      <p class="small quiet">频次来自党内法规的，改低以后查的就不再是法规的要求。</p>
      <div class="scroll"><table>
        <thead><tr><th scope="col">查</th><th scope="col">任务</th><th scope="col">谁</th><th scope="col">多久一次</th><th scope="col">几次</th></tr></thead>
        <tbody>${Z.call(b(X,this)).duties.map(e=>b(X,this,X_).call(this,e))}</tbody>
      </table></div>
      <div class="row more"><label>增加一项任务 <select class="kind">
        ${this.session.catalog.duties.map(e=>g`<option value=${e.duty}>${e.title}</option>`)}
        <option value="">其他，按台账里写的字认</option>
      </select></label> <button @click=${b(X,this,Y_)}>增加</button></div>
      <div class="row graces"><strong>补开的宽限</strong> ${t(`monthDays`,`每月的，月后几天内`)} ${t(`quarterDays`,`其余的，期后几天内`)} ${t(`creditPercent`,`补开的得分折算为百分之`)}</div>
    </details>`}function Y_(e){let t=e.target.parentElement.querySelector(`select`).value,n=this.session.catalog.duties.find(e=>e.duty===t);Z.call(b(X,this)).addDuty(n||{duty:null,title:`新任务`,rule:b(X,this,Q_).call(this).slice(-1)[0].code})}function X_(e){let t=A(e),n=Z.call(b(X,this)).isOwn(`duties`,e),r=b(X,this,$_).call(this,e),i=Z.call(b(X,this)).below.duties.find(e=>A(e)===t);return g`<tr class=${e.out?`out`:``}>
      <td>${n?g`<button aria-label=${`删去${r}`} @click=${()=>Z.call(b(X,this)).removeDuty(t)}>删去</button>`:g`<input type="checkbox" aria-label=${`查${r}`} .checked=${!e.out} @change=${({target:e})=>Z.call(b(X,this)).useDuty(t,e.checked)} />`}</td>
      <th scope="row">${n&&e.words?b(X,this,Z_).call(this,e):r} ${b(X,this,iv).call(this,e.out||!cv(i,e))}</th>
      <td><details class="who"><summary>${e.owedBy.map(e=>Za[e]||e).join(`、`)||`没有选`}</summary>
        ${Object.keys(Za).map(n=>g`<label><input type="checkbox" ?disabled=${e.out} .checked=${e.owedBy.includes(n)}
          @change=${({target:r})=>Z.call(b(X,this)).setDuty(t,{owedBy:lv(e.owedBy,n,r.checked)})} /> ${Za[n]}</label>`)}
      </details></td>
      <td><select aria-label=${`${r}多久一次`} ?disabled=${e.out} @change=${({target:e})=>Z.call(b(X,this)).setDuty(t,{per:e.value})}>
        ${Object.keys(Qa).map(t=>g`<option value=${t} .selected=${t===e.per}>${Qa[t]}</option>`)}
      </select></td>
      <td>${b(X,this,rv).call(this,`${r}几次`,e.times,e=>Z.call(b(X,this)).setDuty(t,{times:e}))}</td>
    </tr>`}function Z_(e){let t=t=>Z.call(b(X,this)).setDuty(A(e),t);return g`<label class="own">名称 <input type="text" .value=${e.title} @change=${({target:e})=>t({title:e.value.trim()})} /></label>
      <label class="own">会议类型或主题里写着（顿号隔开） <input type="text" .value=${e.words.join(`、`)}
        @change=${({target:e})=>t({words:e.value.split(/[、,，\s]+/).filter(Boolean)})} /></label>
      <label class="own">没有开展的，列在 <select @change=${({target:e})=>t({rule:e.value})}>
        ${b(X,this,Q_).call(this).map(t=>g`<option value=${t.code} .selected=${t.code===e.rule}>${t.code} ${t.title}</option>`)}
      </select></label>`}function Q_(){let e=new Set(Z.call(b(X,this)).below.duties.map(e=>e.rule));return this.session.catalog.rules.filter(t=>e.has(t.code))}function $_({duty:e,title:t,id:n}){let r=this.session.catalog.duties.find(t=>t.duty===e),i=n&&n!==e&&r?`（党总支）`:``;return t||(r?`${r.title}${n&&n.startsWith(`general-branch`)?i:``}`:e)}function ev(e){let t=e.rules||{},n=Z.call(b(X,this)).below.rules||{};return g`<details><summary><h3>规则</h3></summary><div class="scroll tall"><table>
      <thead><tr><th scope="col">查</th><th scope="col">规则</th><th scope="col">级别</th><th scope="col">参数</th></tr></thead>
      <tbody>${this.session.catalog.rules.map(e=>{let{off:r=!1,severity:i=e.severity,limits:a={}}=t[e.code]||{};return g`<tr>
          <td><input type="checkbox" aria-label=${`查${e.code}`} .checked=${!r} @change=${({target:t})=>Z.call(b(X,this)).setRule(e,{off:!t.checked})} /></td>
          <th scope="row"><span class="nowrap">${e.code}</span> ${e.title} ${b(X,this,iv).call(this,!cv(n[e.code],t[e.code]))}</th>
          <td><select aria-label=${`${e.code}的级别`} @change=${({target:t})=>Z.call(b(X,this)).setRule(e,{severity:t.value})}>
            ${Object.keys(j).map(e=>g`<option value=${e} .selected=${e===i}>${j[e]}</option>`)}
          </select></td>
          <td>${e.limits.map(t=>g`<div class="limit">${b(X,this,rv).call(this,t.title,t.name in a?a[t.name]:t.value,n=>Z.call(b(X,this)).setRule(e,{limits:{...a,[t.name]:n}}),!0)} <span class="small quiet">${t.least}～${t.most}</span></div>`)}</td>
        </tr>`})}</tbody>
    </table></div></details>`}function tv(e,t){let{title:n,indicators:r,grades:i,parts:a=[]}=e[t],o=(e,n,r)=>Z.call(b(X,this)).setScored(t,e,n,r),s=(n,r,i,a)=>{let s=e[t][n][r][i];return s===void 0?g`<span class="quiet">—</span>`:b(X,this,rv).call(this,a,s,e=>o(n,r,{[i]:e}))},c=(e,n,r)=>Z.call(b(X,this)).isOwn(e,n,t)?g`<input type="text" aria-label=${e===`grades`?`等次名称`:`指标名称`} .value=${n.title} @change=${({target:t})=>o(e,r,{title:t.value.trim()})} />`:n.title,l=(e,n,r)=>g`<td><button aria-label=${`删去${n.title}`} @click=${()=>Z.call(b(X,this)).removeScored(t,e,r)}>删去</button></td>`,u=(e,t,n,r,i)=>g`<select aria-label=${e} @change=${({target:e})=>o(`indicators`,i,{[t]:e.value})}>
      ${Object.keys(n).map(e=>g`<option value=${e} .selected=${e===r[t]}>${n[e]}</option>`)}</select>`,d=(e,n)=>Z.call(b(X,this)).isOwn(`indicators`,e,t)?g`${u(`${e.title}录入什么`,`entered`,ov,e,n)} ${u(`${e.title}怎么算`,`role`,sv,e,n)}
          ${a.length>0?u(`${e.title}属于哪一部分`,`part`,Object.fromEntries(a.map(e=>[e.id,e.title])),e,n):``}`:g`<span class="small quiet">${e.entered?`人工录入${ov[e.entered]}`:`由台账算出`}${e.role&&e.role!==`points`?`，${sv[e.role]}`:``}</span>`;return g`<details><summary><h3>${t===`score`?`评分`:`党员积分`}：${n}</h3></summary>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">指标</th><th scope="col">怎么来的</th><th scope="col">满分</th><th scope="col">每处必须改扣</th><th scope="col">每处需说明扣</th><th scope="col">每次</th><th scope="col"></th></tr></thead>
        <tbody>${r.map((e,t)=>g`<tr><th scope="row">${c(`indicators`,e,t)}</th>
          <td>${d(e,t)}</td>
          <td>${s(`indicators`,t,`max`,`${e.title}满分`)}</td>
          <td>${s(`indicators`,t,`errorPoints`,`${e.title}每处必须改扣`)}</td>
          <td>${s(`indicators`,t,`warningPoints`,`${e.title}每处需说明扣`)}</td>
          <td>${e.entered===`times`?b(X,this,rv).call(this,`${e.title}每次`,e.each||0,e=>o(`indicators`,t,{each:e})):s(`indicators`,t,`each`,`${e.title}每次`)}</td>
          ${l(`indicators`,e,t)}</tr>`)}</tbody>
      </table></div>
      <p class="more"><button @click=${()=>Z.call(b(X,this)).addIndicator(t)}>增加人工录入的指标</button></p>
      <div class="scroll fit"><table>
        <thead><tr><th scope="col">等次</th><th scope="col">星</th><th scope="col">最低分</th><th scope="col">不超过百分之</th><th scope="col"></th></tr></thead>
        <tbody>${i.map((e,t)=>g`<tr><th scope="row">${c(`grades`,e,t)}</th>
          <td>${b(X,this,rv).call(this,`${e.title}几颗星`,e.stars||0,e=>o(`grades`,t,{stars:e}))}</td>
          <td>${s(`grades`,t,`from`,`${e.title}最低分`)}</td>
          <td>${s(`grades`,t,`share`,`${e.title}不超过百分之`)}</td>
          ${t===i.length-1?g`<td class="small quiet">其余的</td>`:l(`grades`,e,t)}</tr>`)}</tbody>
      </table></div>
      <p class="more"><button @click=${()=>Z.call(b(X,this)).addGrade(t)}>增加等次</button></p>
    </details>`}function nv({coverage:e}){let t=t=>Z.call(b(X,this)).set({coverage:{...e,...t}}),{scaled:n}=e;return g`<details><summary><h3>覆盖口径</h3></summary>
      <div class="row"><label>分母 <select @change=${({target:e})=>t({base:e.value})}>
        ${this.session.catalog.bases.map(t=>g`<option value=${t.base} .selected=${t.base===e.base}>${t.title}</option>`)}
      </select></label></div>
      <div class="row"><label class="status">经营状态写着这些字的不计入（用顿号隔开）
        <input type="text" .value=${e.excludedStatus.join(`、`)} @change=${({target:e})=>t({excludedStatus:e.value.split(/[、,，\s]+/).filter(Boolean)})} /></label></div>
      <div class="row"><span>台账没写时，达到一项就算规模以上：</span>
        ${b(X,this,rv).call(this,`从业人数不少于`,n.staff,e=>t({scaled:{...n,staff:e}}),!0)}
        ${b(X,this,rv).call(this,`年营业收入（万元）不少于`,n.revenueWan,e=>t({scaled:{...n,revenueWan:e}}),!0)}</div>
    </details>`}function rv(e,t,n,r=!1){let i=g`<input type="text" inputmode="decimal" class="figure" aria-label=${e} .value=${t==null?``:String(t)}
      @change=${({target:e})=>n(uv(e.value))} />`;return r?g`<label>${e} ${i}</label>`:i}function iv(e){return e?g`<span class="badge doubt">改过</span>`:``}function av(){let e=Z.call(b(X,this)).close();e&&this.updateComplete.then(()=>e.focus())}C(q_,`styles`,[L,o`
      .bar h2 { margin: 0 0.4em; }
      .push { flex: 1; }
      .trouble { margin: 0.5em 0; }
      .card > details { margin-top: 0.8em; }
      summary h3 { display: inline; }
      .figure { width: 5em; text-align: right; }
      .who label { display: block; white-space: nowrap; }
      .who { min-width: 9em; }
      .out th, .out td { color: #57606a; text-decoration: line-through; }
      td input[type="checkbox"] { width: 1.15em; height: 1.15em; }
      .limit + .limit { margin-top: 0.3em; }
      .more { margin: 0.5em 0; }
      .own { display: block; font-weight: 400; }
      .own input { width: 14em; }
      tbody th > input { width: 9em; }
      @media (max-width: 40em) {
        .own input, .own select { width: 8em; }
        tbody th > input { width: 6.5em; }
      }
      .graces { margin-top: 0.5em; }
      .scroll { margin-top: 0.4em; }
      .fit { width: fit-content; max-width: 100%; }
      .fit table { width: auto; }
      td, th { vertical-align: middle; }
      tbody th { position: sticky; left: 0; z-index: 1; min-width: 8em; background: #fff; }
      .status { flex: 1; }
      .status input { width: 100%; }
    `]);var ov={points:`分数`,percent:`百分比`,times:`次数`},sv={points:`计入满分`,bonus:`加分`,penalty:`扣分`},cv=(e,t)=>JSON.stringify(e)===JSON.stringify(t),lv=(e,t,n)=>n?[...e,t]:e.filter(e=>e!==t);function uv(e){let t=e.trim();return t!==``&&Number.isFinite(Number(t))?Number(t):t}z(`lianjian-policy-editor`,q_);var dv=[[`normal`,`标准`],[`large`,`大字`],[`huge`,`特大`]],fv=new WeakMap,pv=new WeakMap,mv=new WeakSet,hv=class extends R{constructor(){super(),v(this,mv),y(this,fv,1),y(this,pv,({detail:{opener:e,scroll:t}})=>{this.updateComplete.then(()=>{e&&e.focus({preventScroll:!0}),window.scrollTo(0,t)})}),this.size=`normal`}connectedCallback(){super.connectedCallback(),this.session.addEventListener(`return`,S(pv,this))}disconnectedCallback(){super.disconnectedCallback(),this.session.removeEventListener(`return`,S(pv,this))}async updated(){let{step:e}=this.session;if(e===S(fv,this))return;x(fv,this,e);let t=this.renderRoot.querySelector(`[data-step="${e}"] > *`);await t.updateComplete;let n=t.renderRoot.querySelector(`h2`);n&&n.focus({preventScroll:!0}),this.getBoundingClientRect().top<0&&this.scrollIntoView()}render(){let{session:e}=this,t=!!e.book,n=e.filling.ledger!==null,r=e.packEditing.pack!==null,i=t||n||r,a=e.host.steps;return g`
      <header class="bar no-print" part="bar">
        <div class="wide">
          <div class="name"><slot name="brand"></slot></div>
          <button class="book" aria-pressed=${t} @click=${t=>e.openRules(``,t.currentTarget)}>规则说明</button>
          <div class="sizes" role="group" aria-label="字号">
            ${dv.map(([e,t])=>g`<button aria-pressed=${this.size===e} @click=${()=>this.size=e}>${t}</button>`)}
          </div>
        </div>
      </header>
      <div class="promise no-print" part="promise"><div class="wide">文件只在本机处理，不上传、不联网。</div></div>
      <div class="wide no-print"><slot name="notice"></slot></div>
      <nav class="wide no-print" aria-label="步骤" ?hidden=${a.length<2}>
        <ol class="steps" part="steps">${a.map(e=>b(mv,this,_v).call(this,e,Ba[e-1],i))}</ol>
      </nav>
      <main class="wide" part="main">
        <div role="status" class="no-print" part="status">${b(mv,this,vv).call(this)}</div>
        <div data-step="1" ?hidden=${i||e.step!==1}><lianjian-choose .session=${e}></lianjian-choose></div>
        <div data-step="2" ?hidden=${i||e.step!==2}><lianjian-check .session=${e}></lianjian-check></div>
        <div data-step="3" ?hidden=${i||e.step!==3} class=${i?``:`printed`}><lianjian-result .session=${e}></lianjian-result></div>
        <div data-step="4" ?hidden=${i||e.step!==4} class="no-print"><lianjian-report .session=${e}></lianjian-report></div>
        <lianjian-filling class="no-print" ?hidden=${t||!n} .session=${e}></lianjian-filling>
        <lianjian-policy-editor class="no-print" ?hidden=${t||!r} .session=${e}></lianjian-policy-editor>
        <lianjian-rules ?hidden=${!t} .session=${e}></lianjian-rules>
        <slot name="footer"></slot>
      </main>
      <lianjian-drawer class="no-print" .session=${e}></lianjian-drawer>
      <lianjian-sheet class="no-print" .session=${e} @lost=${b(mv,this,gv)}></lianjian-sheet>
    `}};function gv(){let e=this.renderRoot.querySelector(`lianjian-result`),t=e&&e.renderRoot.querySelector(`[role=tab][aria-selected=true]`);t&&t.focus()}function _v(e,t,n){let{session:r}=this,i=r.readings.length>0,a=r.host.shown(1)===e||r.merged&&e>2||i&&r.readings.some(e=>!e.refused);return g`<li class=${e<r.step?`done`:``}>
      <button
        aria-current=${r.step===e&&!n?`step`:`false`}
        ?disabled=${!a||!!r.busy}
        @click=${()=>r.go(e)}
      ><span class="digit">${r.host.steps.indexOf(e)+1}</span><span>${t}</span></button>
    </li>`}function vv(){let{busy:e,notice:t,catalog:n}=this.session;if(e){let{done:t,total:n,name:r,verb:i}=e;return g`<div class="card progress">
        <span class="what">${i}${n>0?` ${t+1}/${n} 个文件：${r}`:`……`}</span>
        ${n>0?g`<progress max=${n} .value=${t}></progress>`:g`<progress></progress>`}
        <button @click=${()=>this.session.stop()}>取消</button>
      </div>`}return t?g`<div class="card notice">${t}</div>`:n?this.session.step>2&&!this.session.assessment?g`<p class="card">还没有台账。所在的网页交来台账以后，自查结果显示在这里。</p>`:``:g`<p class="quiet">正在打开……</p>`}C(hv,`properties`,{size:{reflect:!0}}),C(hv,`styles`,[L,o`
      :host { font-size: 16px; min-height: var(--lianjian-min-height, 0); background: var(--lianjian-background, #f5f6f8); padding-bottom: 2em; }
      :host([size="large"]) { font-size: 18px; }
      :host([size="huge"]) { font-size: 21px; }
      .wide { max-width: var(--lianjian-width, 78em); margin: 0 auto; padding: 0 1.25em; }
      .bar { background: var(--lianjian-bar, #b3131a); color: #fff; }
      .bar .wide { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; min-height: 3.5em; }
      .book { margin-left: auto; margin-right: 1.2em; min-height: 1.9em; padding: 0 0.9em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; }
      .bar button:hover { background: var(--lianjian-bar-hover, #8f1016); }
      .book[aria-pressed="true"], .book[aria-pressed="true"]:hover { background: #fff; color: var(--lianjian-bar-hover, #8f1016); }
      .sizes button { min-height: 1.9em; padding: 0 0.7em; border-color: rgba(255, 255, 255, 0.55); background: transparent; color: #fff; border-radius: 0; margin-left: -1px; }
      .sizes button:first-child { border-radius: 4px 0 0 4px; }
      .sizes button:last-child { border-radius: 0 4px 4px 0; }
      .sizes button[aria-pressed="true"] { background: #fff; color: var(--lianjian-bar-hover, #8f1016); }
      .promise { background: #fff; border-bottom: 1px solid #d5dae1; color: #57606a; }
      .promise .wide { padding-top: 0.3em; padding-bottom: 0.3em; }
      .steps { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; margin: 1em 0; background: #fff; border: 1px solid #d5dae1; border-radius: 6px; overflow: hidden; }
      .steps li + li { border-left: 1px solid #e4e8ed; }
      .steps button { display: flex; align-items: center; justify-content: center; width: 100%; min-height: 3.1em; border: 0; border-bottom: 3px solid transparent; border-radius: 0; background: none; }
      .steps button:hover { background: #f3f7fb; }
      .steps button:focus { outline-offset: -4px; }
      .steps button:disabled { color: #8b949e; }
      .digit { flex: none; width: 1.7em; height: 1.7em; line-height: 1.7em; margin-right: 0.6em; border-radius: 50%; background: #e4e8ed; text-align: center; }
      .done .digit { background: #cfe0ef; color: var(--lianjian-primary, #1f4e79); }
      .steps [aria-current="step"] { border-bottom-color: var(--lianjian-primary, #1f4e79); font-weight: 600; color: var(--lianjian-primary, #1f4e79); }
      .steps [aria-current="step"] .digit { background: var(--lianjian-primary, #1f4e79); color: #fff; }
      .progress { display: flex; flex-wrap: wrap; align-items: center; }
      .progress > * { margin: 0.2em 0.5em 0.2em 0; }
      .progress .what { flex: 1 1 14em; overflow-wrap: anywhere; }
      progress { flex: 2 1 10em; height: 0.9em; }
      .notice { border-left: 4px solid #f0a500; }
      @media (max-width: 40em) {
        .name { flex: 1 1 100%; }
        .bar .wide { padding-top: 0.4em; padding-bottom: 0.5em; }
        .book { margin-left: 0; }
        .steps { grid-auto-flow: row; grid-template-columns: 1fr 1fr; }
        .steps button { justify-content: flex-start; min-height: 2.6em; }
        .wide { padding: 0 0.75em; }
      }
      @media print {
        :host { background: none; font-size: 12px; padding: 0; }
        .wide { max-width: none; padding: 0; }
        .printed { display: block !important; }
      }
    `]),z(`lianjian-shell`,hv);var yv=o`
  :host { display: block; }
  strong { font-size: 1.5em; letter-spacing: 0.1em; margin-right: 0.5em; }
  .about { font-size: 1.15em; }
`,bv=[`normal`,`large`,`huge`],Q=new WeakMap,xv=new WeakMap,Sv=new WeakMap,Cv=new WeakMap,$=new WeakSet,wv=class extends HTMLElement{constructor(){super(),v(this,$),y(this,Q,null),y(this,xv,null),y(this,Sv,!1),y(this,Cv,this.attachShadow({mode:`open`})),s(S(Cv,this),[yv]),b($,this,Tv).call(this)}connectedCallback(){for(let e of Nv)b($,this,jv).call(this,e);b($,this,Ov).call(this)}attributeChangedCallback(e,t,n){n!==t&&b($,this,kv).call(this,e,n)}get readings(){return S(Q,this).readings}get assessment(){return S(Q,this).assessment}get catalog(){return S(Q,this).catalog}get policy(){return S(Q,this).settings.policy||``}set policy(e){e&&typeof e==`object`?S(Q,this).packs.take(e):b($,this,Av).call(this,`policy`,e)}get period(){return S(Q,this).settings.period}set period(e){b($,this,Av).call(this,`period`,e)}get asOf(){return S(Q,this).settings.asOf}set asOf(e){b($,this,Av).call(this,`as-of`,e)}get ledgers(){return this.getAttribute(`ledgers`)||``}set ledgers(e){b($,this,Av).call(this,`ledgers`,e)}get steps(){return this.getAttribute(`steps`)||Ii.join(` `)}set steps(e){b($,this,Av).call(this,`steps`,e)}get langSize(){return S(xv,this).size}set langSize(e){b($,this,Av).call(this,`lang-size`,e)}get noDownload(){return this.hasAttribute(`no-download`)}set noDownload(e){this.toggleAttribute(`no-download`,!!e)}async load(e){return b($,this,Ov).call(this),await S(Q,this).load(e),this.readings}async sample(){return b($,this,Ov).call(this),await S(Q,this).sample(),this.readings}unload(e){return S(Q,this).remove(e)}async assess(){return b($,this,Ov).call(this),await S(Q,this).check()&&await S(Q,this).go(3),this.assessment&&S(Q,this).assess()}render(e,t){return S(Q,this).render(e,t)}save(){return S(Q,this).state()}async restore(e){b($,this,Ov).call(this),await S(Q,this).restore(e)}rules(e=``){S(Q,this).openRules(e)}closeRules(){S(Q,this).closeRules()}close(){S(Q,this).end(),S(xv,this).remove(),b($,this,Tv).call(this);for(let{name:e,value:t}of[...this.attributes])this.constructor.observedAttributes.includes(e)&&b($,this,kv).call(this,e,t);delete this.dataset.state,delete this.dataset.seal}};function Tv(){x(Q,this,new _o(this.constructor.assets)),x(Sv,this,!1);let e=document.createElement(`lianjian-shell`);e.session=S(Q,this),e.setAttribute(`exportparts`,`bar, promise, steps, main, status`),Xe(Pv,e),x(xv,this,e),S(Cv,this).append(e),b($,this,Ev).call(this,S(Q,this))}function Ev(e){e.addEventListener(`change`,()=>{e===S(Q,this)&&b($,this,Mv).call(this)}),e.addEventListener(`tell`,t=>{if(e!==S(Q,this))return;let{name:n,detail:r}=t.detail;x(Sv,this,n===`error`),b($,this,Dv).call(this,n,r)||t.preventDefault()})}function Dv(e,t){let n=e===`save`;return this.dispatchEvent(new CustomEvent(`lianjian-${e}`,{detail:Object.freeze(t),bubbles:!0,composed:!0,cancelable:n}))}function Ov(){this.dataset.state||(this.dataset.state=`starting`,S(Q,this).start())}function kv(e,t){if(e===`steps`){let e=zi(t),n=Ii.map((t,n)=>!e||e.includes(t)?n+1:0).filter(Boolean);S(Q,this).want({steps:n.length>0?n:[1,2,3,4]})}else e===`ledgers`?S(Q,this).want({ledgers:zi(t)}):e===`no-download`?S(Q,this).want({downloads:t===null}):e===`id`?S(Q,this).want({name:t||``}):e===`lang-size`?S(xv,this).size=bv.includes(t)?t:bv[0]:t&&S(Q,this).configure({[e===`as-of`?`asOf`:e]:t})}function Av(e,t){t==null||t===``?this.removeAttribute(e):this.setAttribute(e,t)}function jv(e){if(!Object.prototype.hasOwnProperty.call(this,e))return;let t=this[e];delete this[e],this[e]=t}function Mv(){let{assessment:e,busy:t,catalog:n}=S(Q,this);this.dataset.state&&(e?this.dataset.seal=e.seal:delete this.dataset.seal,S(Sv,this)&&!t?this.dataset.state=`error`:t?this.dataset.state=`busy`:e?this.dataset.state=`result`:this.dataset.state=n?`ready`:`starting`)}C(wv,`observedAttributes`,[`policy`,`period`,`as-of`,`ledgers`,`steps`,`lang-size`,`no-download`,`id`]),C(wv,`assets`,null);var Nv=[`policy`,`period`,`asOf`,`ledgers`,`steps`,`langSize`,`noDownload`],Pv=g`
  <slot name="brand" slot="brand"><strong>联建</strong><span class="about">区域化党建自查</span></slot>
  <slot name="notice" slot="notice"></slot>
  <slot name="footer" slot="footer"></slot>
`;wv.assets={worker:()=>new Worker(new URL("./lianjian-worker.js",import.meta.url)),wasm:()=>new URL("./lianjian_bg.wasm",import.meta.url).href,hasSample:!0,sample:async()=>{let{default:e}=await import("./lianjian-sample.js");return e.map(({name:e,base64:t})=>({name:e,bytes:Bn(t)}))}},z(`lianjian-kit`,wv);export{wv as LianjianKit};
