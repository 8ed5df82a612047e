// @ts-nocheck: generated from contracts/schemas by contracts/generate.mjs, do not edit
import type { Contracts } from "./types.ts";

var pr=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(k){throw t=0,k}};var tr=pr(Ge=>{"use strict";Object.defineProperty(Ge,"__esModule",{value:!0});function rr(r){let t=r.length,k=0,v=0,d;for(;v<
t;)k++,d=r.charCodeAt(v++),d>=55296&&d<=56319&&v<t&&(d=r.charCodeAt(v),(d&64512)===56320&&v++);return k}Ge.default=rr;rr.
code='require("ajv/dist/runtime/ucs2length").default'});var dr=X,fr={$id:"account-updated.v1.schema.json",title:"AccountUpdated",description:"Balances and positions of one acco\
unt, from the broker's snapshot and the fills since. On change and on a schedule. Subject: account.updated.<account>.",type:"\
object",required:["account","broker","currency","brokerTime","balances","positions","at","by","cause","version"],properties:{
account:{$ref:"common.v1.token",description:"FIX 1 Account."},broker:{$ref:"common.v1.token",description:"The broker's n\
ame."},currency:{$ref:"common.v1.currency",description:"ISO 4217: the currency of all amounts here."},brokerTime:{$ref:"\
common.v1.timestamp",description:"By the broker's clock: when the figures were true."},balances:{$ref:"common.v1.balance\
s"},positions:{type:"array",maxItems:1e4,items:{$ref:"common.v1.position"},description:"What the account holds, one entr\
y an instrument."},version:{type:"integer",minimum:1,description:"Counts up with every publication of this account by on\
e reconciler.",maximum:9007199254740991},completeThrough:{$ref:"common.v1.timestamp",description:"Every execution up to \
this instant, by the broker's clock, is counted."},at:{$ref:"common.v1.timestamp",description:"When the gateway publishe\
d it."},by:{$ref:"common.v1.worker",description:"The worker that published it."},cause:{enum:["snapshot","fill","schedul\
e"],description:"What made the reconciler publish: a broker's snapshot, an execution, or the clock."},blocked:{type:"boo\
lean",description:"True when the broker lets the account trade no more."}}};var F=new RegExp("^[A-Za-z0-9_-]{1,64}$","u"),Ke=new RegExp("^[A-Z]{3}$","u"),ee=new RegExp("^[0-9]{4}-((01|03|05|07|08|\
10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]\
:[0-5][0-9](\\.[0-9]{1,9})?Z$","u"),u=tr().default;var Y=new RegExp("^-?[0-9]{1,38}(\\.[0-9]{1,24})?$","u");function Z(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.cash===void 0&&(m="cas\
h")||r.equity===void 0&&(m="equity")||r.buyingPower===void 0&&(m="buyingPower"))return Z.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.cash!==void 0){let o=r.cash,i=e;if(e===e)if(typeof o==
"string"){if(u(o)>64)return Z.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"max\
Length",params:{limit:64}}],!1;if(!Y.test(o))return Z.errors=[{instancePath:t+"/cash",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+
"/cash",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.equity!==void 0){let o=r.equity,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Z.errors=[{instancePath:t+"/e\
quity",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return Z.errors=
[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}\
(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+"/equity",schemaPath:"common.v1.exactDecimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.buyingPower!==void 0){let o=r.buyingPower,i=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return Z.errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/m\
axLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return Z.errors=[{instancePath:t+"/buyingPower",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.
errors=[{instancePath:t+"/buyingPower",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.initialMargin!==void 0){let o=r.initialMargin,i=e;if(e===e)if(typeof o=="string"){
if(u(o)>64)return Z.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!Y.test(o))return Z.errors=[{instancePath:t+"/initialMargin",schemaPath:"common.v1.exac\
tDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+
"/initialMargin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.maintenanceMargin!==void 0){let o=r.maintenanceMargin,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Z.
errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(o))return Z.errors=[{instancePath:t+"/maintenanceMargin",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+"/maintenanceMar\
gin",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.longMarketValue!==void 0){let o=r.longMarketValue,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Z.errors=[{
instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(o))return Z.errors=[{instancePath:t+"/longMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"\
pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+"/longMarketValu\
e",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.
shortMarketValue!==void 0){let o=r.shortMarketValue,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return Z.errors=[{instancePath:t+
"/shortMarketValue",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
o))return Z.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return Z.errors=[{instancePath:t+"/shortMarketValue",schemaPath:"c\
ommon.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}else return Z.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Z.errors=a,e===0}var Me={title:"AssetClass",description:"FIX 460 Product, in the brokers' words.",enum:["us_equity","us_option","crypto",
"future","fx","bond"],$id:"common.v1.assetClass"},He=new RegExp("^[A-Z0-9][A-Z0-9./ _-]{0,31}$","u");function M(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){
let m;if(r.symbol===void 0&&(m="symbol")||r.quantity===void 0&&(m="quantity")||r.averagePrice===void 0&&(m="averagePrice"))
return M.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==
void 0){let o=r.symbol,i=e;if(e===e)if(typeof o=="string"){if(!He.test(o))return M.errors=[{instancePath:t+"/symbol",schemaPath:"\
common.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return M.errors=[
{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.assetClass!==void 0){let o=r.assetClass,i=e;if(!(o==="us_equity"||o==="us_option"||o==="crypto"||o===
"future"||o==="fx"||o==="bond"))return M.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"\
enum",params:{allowedValues:Me.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.quantity!==void 0){let o=r.quantity,i=e;if(e===
e)if(typeof o=="string"){if(u(o)>64)return M.errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/maxL\
ength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/quantity",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.
errors=[{instancePath:t+"/quantity",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=i===e}else var s=!0;if(s){if(r.averagePrice!==void 0){let o=r.averagePrice,i=e;if(e===e)if(typeof o=="string"){if(u(
o)>64)return M.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+"/averagePrice",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+
"/averagePrice",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.marketPrice!==void 0){let o=r.marketPrice,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return M.errors=[{instancePath:t+
"/marketPrice",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return M.
errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-\
?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return M.errors=[{instancePath:t+"/marketPrice",schemaPath:"common.v1.exactDe\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.marketValue!==void 0){let o=r.
marketValue,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return M.errors=[{instancePath:t+"/marketValue",schemaPath:"c\
ommon.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return M.errors=[{instancePath:t+
"/marketValue",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,2\
4})?$"}}],!1}else return M.errors=[{instancePath:t+"/marketValue",schemaPath:"common.v1.exactDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return M.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return M.errors=a,e===0}function X(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="\
account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||
r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="\
by")||r.cause===void 0&&(o="cause")||r.version===void 0&&(o="version"))return X.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let i=r.account,n=e;if(e===e)if(typeof i==
"string"){if(!F.test(i))return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/account",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let i=r.broker,
n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return X.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token\
/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return X.errors=[{instancePath:t+"/broker",
schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==
void 0){let i=r.currency,n=e;if(e===e)if(typeof i=="string"){if(!Ke.test(i))return X.errors=[{instancePath:t+"/currency",
schemaPath:"common.v1.currency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return X.errors=[{instancePath:t+
"/currency",schemaPath:"common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.brokerTime!==void 0){let i=r.brokerTime,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return X.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return X.
errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){
let i=e;Z(r.balances,{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:d})||(a=a===null?Z.
errors:a.concat(Z.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.positions!==void 0){let i=r.positions,n=e;if(e===
n)if(Array.isArray(i)){if(i.length>1e4)return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/\
maxItems",keyword:"maxItems",params:{limit:1e4}}],!1;{var m=!0;let l=i.length;for(let c=0;c<l;c++){let D=e;M(i[c],{instancePath:t+
"/positions/"+c,parentData:i,parentDataProperty:c,rootData:d})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var m=D===
e;if(!m)break}}}else return X.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"typ\
e",params:{type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.version!==void 0){let i=r.version,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(
i))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}}],!1;if(i<1||isNaN(i))return X.errors=[{instancePath:t+"/version",schemaPath:"#/properties/v\
ersion/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0;if(s){if(r.completeThrough!==
void 0){let i=r.completeThrough,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return X.errors=[{instancePath:t+"/comple\
teThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return X.
errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^\
[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([0\
1][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/completeThrough",
schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==
void 0){let i=r.at,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return X.errors=[{instancePath:t+"/at",schemaPath:"com\
mon.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return X.errors=[{instancePath:t+"\
/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-\
9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\
\\.[0-9]{1,9})?Z$"}}],!1}else return X.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let i=r.by,n=e;if(e===e)if(typeof i=="stri\
ng"){if(u(i)>128)return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return X.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.cause!==void 0){let i=r.cause,n=e;if(!(i==="snapshot"||i==="fill"||i===
"schedule"))return X.errors=[{instancePath:t+"/cause",schemaPath:"#/properties/cause/enum",keyword:"enum",params:{allowedValues:fr.
properties.cause.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let i=e;if(typeof r.blocked!="boolean")
return X.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=i===e}else var s=!0}}}}}}}}}}}else return X.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return X.errors=a,e===0}var ur=Oe;function Oe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.accounts===void 0&&(m="accounts"))return Oe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.accounts!==void 0){let o=r.accounts;if(e===e)if(Array.
isArray(o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let l=e;X(o[h],{instancePath:t+"/accounts/"+h,parentData:o,parentDataProperty:h,
rootData:d})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var s=l===e;if(!s)break}}else return Oe.errors=[{instancePath:t+
"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type:"array"}}],!1}}else return Oe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Oe.errors=a,e===0}var yr=W;function W(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.account===void 0&&(o="account")||r.broker===void 0&&(o="broker")||r.currency===void 0&&
(o="currency")||r.brokerTime===void 0&&(o="brokerTime")||r.balances===void 0&&(o="balances")||r.positions===void 0&&(o="\
positions")||r.at===void 0&&(o="at")||r.by===void 0&&(o="by"))return W.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:o}}],!1;if(r.account!==void 0){let i=r.account,n=e;if(e===e)if(typeof i=="string"){if(!F.
test(i))return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let i=r.broker,n=e;if(e===e)if(typeof i==
"string"){if(!F.test(i))return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return W.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.toke\
n/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.currency!==void 0){let i=r.currency,
n=e;if(e===e)if(typeof i=="string"){if(!Ke.test(i))return W.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cu\
rrency/pattern",keyword:"pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return W.errors=[{instancePath:t+"/currency",schemaPath:"\
common.v1.currency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerTime!==void 0){
let i=r.brokerTime,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return W.errors=[{instancePath:t+"/brokerTime",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return W.errors=[{instancePath:t+
"/brokerTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|\
12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0\
-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/brokerTime",schemaPath:"common.v1.timestamp/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.balances!==void 0){let i=e;Z(r.balances,
{instancePath:t+"/balances",parentData:r,parentDataProperty:"balances",rootData:d})||(a=a===null?Z.errors:a.concat(Z.errors),
e=a.length);var s=i===e}else var s=!0;if(s){if(r.positions!==void 0){let i=r.positions,n=e;if(e===n)if(Array.isArray(i)){
if(i.length>1e4)return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/maxItems",keyword:"maxI\
tems",params:{limit:1e4}}],!1;{var m=!0;let l=i.length;for(let c=0;c<l;c++){let D=e;M(i[c],{instancePath:t+"/positions/"+
c,parentData:i,parentDataProperty:c,rootData:d})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var m=D===e;if(!m)
break}}}else return W.errors=[{instancePath:t+"/positions",schemaPath:"#/properties/positions/type",keyword:"type",params:{
type:"array"}}],!1;var s=n===e}else var s=!0;if(s){if(r.completeThrough!==void 0){let i=r.completeThrough,n=e;if(e===e)if(typeof i==
"string"){if(u(i)>30)return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(i))return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.\
v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|\
06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return W.errors=[{instancePath:t+"/completeThrough",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"s\
tring"}}],!1;var s=n===e}else var s=!0;if(s){if(r.at!==void 0){let i=r.at,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)
return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!ee.test(i))return W.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{
pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][\
0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return W.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.by!==void 0){let i=r.
by,n=e;if(e===e)if(typeof i=="string"){if(u(i)>128)return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/m\
axLength",keyword:"maxLength",params:{limit:128}}],!1}else return W.errors=[{instancePath:t+"/by",schemaPath:"common.v1.\
worker/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.blocked!==void 0){let i=e;if(typeof r.
blocked!="boolean")return W.errors=[{instancePath:t+"/blocked",schemaPath:"#/properties/blocked/type",keyword:"type",params:{
type:"boolean"}}],!1;var s=i===e}else var s=!0}}}}}}}}}else return W.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return W.errors=a,e===0}var hr=E,vr={$id:"broker-status.v1.schema.json",title:"BrokerS\
tatus",description:"A pool announces one account at its broker: that it exists, whether its order stream is up, what can\
 be sent. Subject: broker.status.<broker>.<account>.",type:"object",required:["broker","account","state","since","at","b\
y","capabilities"],properties:{broker:{$ref:"common.v1.token",description:"The broker's name."},account:{$ref:"common.v1\
.token",description:"FIX 1 Account."},state:{enum:["connected","disconnected"],description:"Of the broker's order stream\
: disconnected always follows connected and the other way round."},since:{$ref:"common.v1.timestamp",description:"When t\
his state began."},at:{$ref:"common.v1.timestamp",description:"When the pool announced it."},by:{$ref:"common.v1.worker",
description:"The worker that announced it."},reason:{$ref:"common.v1.reason",description:"Why it is disconnected, where \
that is known."},capabilities:{type:"object",required:["assetClasses","ordTypes","timesInForce","cashOrderQty","fraction\
al","extendedHours","sellShort","replace"],properties:{assetClasses:{type:"array",items:{$ref:"common.v1.assetClass"},description:"\
Asset classes it trades."},ordTypes:{type:"array",items:{$ref:"common.v1.ordType"},description:"Order types it takes."},
timesInForce:{type:"array",items:{$ref:"common.v1.timeInForce"},description:"Times in force it takes."},cashOrderQty:{type:"\
boolean",description:"True when orders for an amount of money are taken."},fractional:{type:"boolean",description:"True \
when parts of a unit can be ordered."},extendedHours:{type:"boolean",description:"True when orders may work outside the \
regular session."},sellShort:{type:"boolean",description:"True when short sales are taken."},replace:{type:"boolean",description:"\
True when a working order can be changed in place."},orders:{type:"array",maxItems:64,items:{$ref:"common.v1.capability"},
description:"Which of these go together. Where it is there, an order must fit one row; the lists above are its summary."}},
title:"CapabilitySummary",description:"What the pool can send to this broker."}}},Be={title:"OrdType",description:"FIX 4\
0 OrdType.",enum:["market","limit","stop","stop_limit","trailing_stop"],$id:"common.v1.ordType"},ze={title:"TimeInForce",
description:"FIX 59 TimeInForce: day, good till cancel, immediate or cancel, fill or kill, at the opening, at the close,\
 good till date.",enum:["day","gtc","ioc","fok","opg","cls","gtd"],$id:"common.v1.timeInForce"};var gr=new RegExp("^[a-z][a-z0-9_]{1,63}$","u");function L(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.code===void 0&&(m="code")||r.text===void 0&&
(m="text"))return L.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.
code!==void 0){let o=r.code,i=e;if(e===i)if(typeof o=="string"){if(!gr.test(o))return L.errors=[{instancePath:t+"/code",
schemaPath:"#/properties/code/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9_]{1,63}$"}}],!1}else return L.errors=
[{instancePath:t+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.text!==void 0){let o=r.text,i=e;if(e===e)if(typeof o=="string"){if(u(o)>1024)return L.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return L.errors=[{instancePath:t+
"/text",schemaPath:"common.v1.text/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
path!==void 0){let o=r.path,i=e;if(e===i)if(typeof o=="string"){if(u(o)>256)return L.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return L.errors=[{instancePath:t+"/path",schemaPath:"\
#/properties/path/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.brokerCode!==void 0){
let o=r.brokerCode,i=e;if(e===i)if(typeof o=="string"){if(u(o)>128)return L.errors=[{instancePath:t+"/brokerCode",schemaPath:"\
#/properties/brokerCode/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return L.errors=[{instancePath:t+"/b\
rokerCode",schemaPath:"#/properties/brokerCode/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.brokerText!==void 0){let o=r.brokerText,i=e;if(e===i)if(typeof o=="string"){if(u(o)>1024)return L.errors=[{instancePath:t+
"/brokerText",schemaPath:"#/properties/brokerText/maxLength",keyword:"maxLength",params:{limit:1024}}],!1}else return L.
errors=[{instancePath:t+"/brokerText",schemaPath:"#/properties/brokerText/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s)if(r.alternative!==void 0){let o=r.alternative,i=e;if(e===e)if(typeof o=="string"){if(u(
o)>1024)return L.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/maxLength",keyword:"maxLength",params:{
limit:1024}}],!1}else return L.errors=[{instancePath:t+"/alternative",schemaPath:"common.v1.text/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0}}}}}else return L.errors=[{instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}}],!1;return L.errors=a,e===0}var sr={title:"Capability",description:"One row of a broker's tab\
le: an order that fits all of it is taken.",type:"object",required:["assetClass","orderClasses","ordTypes","timesInForce",
"sides","quantity","extendedHours","changes"],properties:{assetClass:{$ref:"common.v1.assetClass"},orderClasses:{type:"a\
rray",items:{$ref:"common.v1.orderClass"},description:"Order classes it is about."},ordTypes:{type:"array",items:{$ref:"\
common.v1.ordType"},description:"Order types; of the entry, where there are exits."},timesInForce:{type:"array",items:{$ref:"\
common.v1.timeInForce"},description:"Times in force."},sides:{type:"array",items:{$ref:"common.v1.side"},description:"Si\
des."},quantity:{enum:["whole","fractional","cash"],description:"How much is asked for: whole units, any part of a unit,\
 or an amount of money."},extendedHours:{type:"boolean",description:"True when such an order may ask to work outside the\
 regular session."},changes:{type:"array",items:{enum:["orderQty","price","stopPx","trailAmount","trailPercent","timeInF\
orce"]},description:"What a replace may change. Empty: such an order cannot be replaced."},limits:{type:"object",title:"\
CapabilityLimits",description:"Bounds of its figures.",properties:{quantityDecimals:{type:"integer",minimum:0,maximum:9,
description:"Digits after the point of orderQty, or of cashOrderQty in a row of money."},minQuantityToBuy:{$ref:"common.\
v1.positiveDecimal",description:"The least orderQty, or cashOrderQty in a row of money, of a buy."},maxQuantity:{$ref:"c\
ommon.v1.positiveDecimal",description:"The largest."},priceSteps:{type:"array",description:"Digits after the point of a \
price, by how large it is: the last step that begins at or below it counts.",items:{type:"object",title:"PriceStep",description:"\
From a price on.",required:["from","decimals"],properties:{from:{$ref:"common.v1.decimal",description:"Prices from here \
on."},decimals:{type:"integer",minimum:0,maximum:9,description:"Digits after the point."}}}},stopDistance:{$ref:"common.\
v1.positiveDecimal",description:"How far a stop loss must be from the price of its entry or take profit, at least."}}}},
$id:"common.v1.capability"},ir={title:"OrderClass",description:"How the parts of an order belong together. FIX 1385 Cont\
ingencyType: bracket is one triggers the other with two exits, of which one cancels the other; oto has one exit; oco is \
two exits of a position that is there. multileg is a NewOrderMultileg: one order in several option contracts.",enum:["si\
mple","bracket","oto","oco","multileg"],$id:"common.v1.orderClass"},Ue={title:"Side",description:"FIX 54 Side.",enum:["b\
uy","sell","sell_short"],$id:"common.v1.side"};var B=new RegExp("^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$","u"),se=new RegExp("^-?(0|[1-9][0-9]{0,17})(\\.[0\
-9]{1,9})?$","u");function Q(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let S;if(r.assetClass===void 0&&(S="assetClass")||r.orderClasses===void 0&&
(S="orderClasses")||r.ordTypes===void 0&&(S="ordTypes")||r.timesInForce===void 0&&(S="timesInForce")||r.sides===void 0&&
(S="sides")||r.quantity===void 0&&(S="quantity")||r.extendedHours===void 0&&(S="extendedHours")||r.changes===void 0&&(S=
"changes"))return Q.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:S}}],!1;if(r.
assetClass!==void 0){let P=r.assetClass,w=e;if(!(P==="us_equity"||P==="us_option"||P==="crypto"||P==="future"||P==="fx"||
P==="bond"))return Q.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",params:{
allowedValues:Me.enum}}],!1;var s=w===e}else var s=!0;if(s){if(r.orderClasses!==void 0){let P=r.orderClasses,w=e;if(e===
w)if(Array.isArray(P)){var m=!0;let I=P.length;for(let j=0;j<I;j++){let q=P[j],f=e;if(!(q==="simple"||q==="bracket"||q===
"oto"||q==="oco"||q==="multileg"))return Q.errors=[{instancePath:t+"/orderClasses/"+j,schemaPath:"common.v1.orderClass/e\
num",keyword:"enum",params:{allowedValues:ir.enum}}],!1;var m=f===e;if(!m)break}}else return Q.errors=[{instancePath:t+"\
/orderClasses",schemaPath:"#/properties/orderClasses/type",keyword:"type",params:{type:"array"}}],!1;var s=w===e}else var s=!0;
if(s){if(r.ordTypes!==void 0){let P=r.ordTypes,w=e;if(e===w)if(Array.isArray(P)){var o=!0;let I=P.length;for(let j=0;j<I;j++){
let q=P[j],f=e;if(!(q==="market"||q==="limit"||q==="stop"||q==="stop_limit"||q==="trailing_stop"))return Q.errors=[{instancePath:t+
"/ordTypes/"+j,schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var o=f===e;if(!o)
break}}else return Q.errors=[{instancePath:t+"/ordTypes",schemaPath:"#/properties/ordTypes/type",keyword:"type",params:{
type:"array"}}],!1;var s=w===e}else var s=!0;if(s){if(r.timesInForce!==void 0){let P=r.timesInForce,w=e;if(e===w)if(Array.
isArray(P)){var i=!0;let I=P.length;for(let j=0;j<I;j++){let q=P[j],f=e;if(!(q==="day"||q==="gtc"||q==="ioc"||q==="fok"||
q==="opg"||q==="cls"||q==="gtd"))return Q.errors=[{instancePath:t+"/timesInForce/"+j,schemaPath:"common.v1.timeInForce/e\
num",keyword:"enum",params:{allowedValues:ze.enum}}],!1;var i=f===e;if(!i)break}}else return Q.errors=[{instancePath:t+"\
/timesInForce",schemaPath:"#/properties/timesInForce/type",keyword:"type",params:{type:"array"}}],!1;var s=w===e}else var s=!0;
if(s){if(r.sides!==void 0){let P=r.sides,w=e;if(e===w)if(Array.isArray(P)){var n=!0;let I=P.length;for(let j=0;j<I;j++){
let q=P[j],f=e;if(!(q==="buy"||q==="sell"||q==="sell_short"))return Q.errors=[{instancePath:t+"/sides/"+j,schemaPath:"co\
mmon.v1.side/enum",keyword:"enum",params:{allowedValues:Ue.enum}}],!1;var n=f===e;if(!n)break}}else return Q.errors=[{instancePath:t+
"/sides",schemaPath:"#/properties/sides/type",keyword:"type",params:{type:"array"}}],!1;var s=w===e}else var s=!0;if(s){
if(r.quantity!==void 0){let P=r.quantity,w=e;if(!(P==="whole"||P==="fractional"||P==="cash"))return Q.errors=[{instancePath:t+
"/quantity",schemaPath:"#/properties/quantity/enum",keyword:"enum",params:{allowedValues:sr.properties.quantity.enum}}],
!1;var s=w===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let P=e;if(typeof r.extendedHours!="boolean")return Q.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=P===e}else var s=!0;if(s){if(r.changes!==void 0){let P=r.changes,w=e;if(e===w)if(Array.isArray(P)){var h=!0;let I=P.
length;for(let j=0;j<I;j++){let q=P[j],f=e;if(!(q==="orderQty"||q==="price"||q==="stopPx"||q==="trailAmount"||q==="trail\
Percent"||q==="timeInForce"))return Q.errors=[{instancePath:t+"/changes/"+j,schemaPath:"#/properties/changes/items/enum",
keyword:"enum",params:{allowedValues:sr.properties.changes.items.enum}}],!1;var h=f===e;if(!h)break}}else return Q.errors=
[{instancePath:t+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type:"array"}}],!1;var s=w===e}else
var s=!0;if(s)if(r.limits!==void 0){let P=r.limits,w=e;if(e===w)if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.quantityDecimals!==
void 0){let I=P.quantityDecimals,j=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Q.errors=[{instancePath:t+
"/limits/quantityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/type",keyword:"type",params:{type:"\
integer"}}],!1;if(e===j&&typeof I=="number"&&isFinite(I)){if(I>9||isNaN(I))return Q.errors=[{instancePath:t+"/limits/qua\
ntityDecimals",schemaPath:"#/properties/limits/properties/quantityDecimals/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9}}],!1;if(I<0||isNaN(I))return Q.errors=[{instancePath:t+"/limits/quantityDecimals",schemaPath:"#/properties/\
limits/properties/quantityDecimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var l=j===e}else var l=!0;
if(l){if(P.minQuantityToBuy!==void 0){let I=P.minQuantityToBuy,j=e;if(e===e)if(typeof I=="string"){if(u(I)>29)return Q.errors=
[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!B.test(I))return Q.errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.
errors=[{instancePath:t+"/limits/minQuantityToBuy",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var l=j===e}else var l=!0;if(l){if(P.maxQuantity!==void 0){let I=P.maxQuantity,j=e;if(e===e)if(typeof I=="\
string"){if(u(I)>29)return Q.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/maxLeng\
th",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(I))return Q.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"\
common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],
!1}else return Q.errors=[{instancePath:t+"/limits/maxQuantity",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var l=j===e}else var l=!0;if(l){if(P.priceSteps!==void 0){let I=P.priceSteps,j=e;if(e===j)if(Array.
isArray(I)){var c=!0;let f=I.length;for(let g=0;g<f;g++){let fe=I[g],er=e;if(e===er)if(fe&&typeof fe=="object"&&!Array.isArray(
fe)){let p;if(fe.from===void 0&&(p="from")||fe.decimals===void 0&&(p="decimals"))return Q.errors=[{instancePath:t+"/limi\
ts/priceSteps/"+g,schemaPath:"#/properties/limits/properties/priceSteps/items/required",keyword:"required",params:{missingProperty:p}}],
!1;if(fe.from!==void 0){let A=fe.from,ce=e;if(e===e)if(typeof A=="string"){if(u(A)>30)return Q.errors=[{instancePath:t+"\
/limits/priceSteps/"+g+"/from",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.
test(A))return Q.errors=[{instancePath:t+"/limits/priceSteps/"+g+"/from",schemaPath:"common.v1.decimal/pattern",keyword:"\
pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.errors=[{instancePath:t+"/limits\
/priceSteps/"+g+"/from",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var D=ce===e}else
var D=!0;if(D)if(fe.decimals!==void 0){let A=fe.decimals,ce=e;if(!(typeof A=="number"&&!(A%1)&&!isNaN(A)&&isFinite(A)))return Q.
errors=[{instancePath:t+"/limits/priceSteps/"+g+"/decimals",schemaPath:"#/properties/limits/properties/priceSteps/items/\
properties/decimals/type",keyword:"type",params:{type:"integer"}}],!1;if(e===ce&&typeof A=="number"&&isFinite(A)){if(A>9||
isNaN(A))return Q.errors=[{instancePath:t+"/limits/priceSteps/"+g+"/decimals",schemaPath:"#/properties/limits/properties\
/priceSteps/items/properties/decimals/maximum",keyword:"maximum",params:{comparison:"<=",limit:9}}],!1;if(A<0||isNaN(A))
return Q.errors=[{instancePath:t+"/limits/priceSteps/"+g+"/decimals",schemaPath:"#/properties/limits/properties/priceSte\
ps/items/properties/decimals/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var D=ce===e}else var D=!0}else
return Q.errors=[{instancePath:t+"/limits/priceSteps/"+g,schemaPath:"#/properties/limits/properties/priceSteps/items/typ\
e",keyword:"type",params:{type:"object"}}],!1;var c=er===e;if(!c)break}}else return Q.errors=[{instancePath:t+"/limits/p\
riceSteps",schemaPath:"#/properties/limits/properties/priceSteps/type",keyword:"type",params:{type:"array"}}],!1;var l=j===
e}else var l=!0;if(l)if(P.stopDistance!==void 0){let I=P.stopDistance,j=e;if(e===e)if(typeof I=="string"){if(u(I)>29)return Q.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{
limit:29}}],!1;if(!B.test(I))return Q.errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecim\
al/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return Q.
errors=[{instancePath:t+"/limits/stopDistance",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"\
string"}}],!1;var l=j===e}else var l=!0}}}}else return Q.errors=[{instancePath:t+"/limits",schemaPath:"#/properties/limi\
ts/type",keyword:"type",params:{type:"object"}}],!1;var s=w===e}else var s=!0}}}}}}}}else return Q.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=a,e===0}function E(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.broker===
void 0&&(l="broker")||r.account===void 0&&(l="account")||r.state===void 0&&(l="state")||r.since===void 0&&(l="since")||r.
at===void 0&&(l="at")||r.by===void 0&&(l="by")||r.capabilities===void 0&&(l="capabilities"))return E.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;if(r.broker!==void 0){let c=r.broker,D=e;if(e===
e)if(typeof c=="string"){if(!F.test(c))return E.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+"/broker",schemaPath:"commo\
n.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=D===e}else var s=!0;if(s){if(r.account!==void 0){let c=r.
account,D=e;if(e===e)if(typeof c=="string"){if(!F.test(c))return E.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return E.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=D===e}else var s=!0;if(s){
if(r.state!==void 0){let c=r.state,D=e;if(!(c==="connected"||c==="disconnected"))return E.errors=[{instancePath:t+"/stat\
e",schemaPath:"#/properties/state/enum",keyword:"enum",params:{allowedValues:vr.properties.state.enum}}],!1;var s=D===e}else
var s=!0;if(s){if(r.since!==void 0){let c=r.since,D=e;if(e===e)if(typeof c=="string"){if(u(c)>30)return E.errors=[{instancePath:t+
"/since",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(c))return E.errors=
[{instancePath:t+"/since",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|\
05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[\
0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return E.errors=[{instancePath:t+"/since",schemaPath:"common.v1.times\
tamp/type",keyword:"type",params:{type:"string"}}],!1;var s=D===e}else var s=!0;if(s){if(r.at!==void 0){let c=r.at,D=e;if(e===
e)if(typeof c=="string"){if(u(c)>30)return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(c))return E.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/\
pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[\
1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return E.
errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=D===
e}else var s=!0;if(s){if(r.by!==void 0){let c=r.by,D=e;if(e===e)if(typeof c=="string"){if(u(c)>128)return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return E.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=D===e}else var s=!0;if(s){if(r.
reason!==void 0){let c=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=
a===null?L.errors:a.concat(L.errors),e=a.length);var s=c===e}else var s=!0;if(s)if(r.capabilities!==void 0){let c=r.capabilities,
D=e;if(e===D)if(c&&typeof c=="object"&&!Array.isArray(c)){let P;if(c.assetClasses===void 0&&(P="assetClasses")||c.ordTypes===
void 0&&(P="ordTypes")||c.timesInForce===void 0&&(P="timesInForce")||c.cashOrderQty===void 0&&(P="cashOrderQty")||c.fractional===
void 0&&(P="fractional")||c.extendedHours===void 0&&(P="extendedHours")||c.sellShort===void 0&&(P="sellShort")||c.replace===
void 0&&(P="replace"))return E.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/required",keyword:"\
required",params:{missingProperty:P}}],!1;if(c.assetClasses!==void 0){let w=c.assetClasses,x=e;if(e===x)if(Array.isArray(
w)){var m=!0;let I=w.length;for(let j=0;j<I;j++){let q=w[j],f=e;if(!(q==="us_equity"||q==="us_option"||q==="crypto"||q===
"future"||q==="fx"||q==="bond"))return E.errors=[{instancePath:t+"/capabilities/assetClasses/"+j,schemaPath:"common.v1.a\
ssetClass/enum",keyword:"enum",params:{allowedValues:Me.enum}}],!1;var m=f===e;if(!m)break}}else return E.errors=[{instancePath:t+
"/capabilities/assetClasses",schemaPath:"#/properties/capabilities/properties/assetClasses/type",keyword:"type",params:{
type:"array"}}],!1;var o=x===e}else var o=!0;if(o){if(c.ordTypes!==void 0){let w=c.ordTypes,x=e;if(e===x)if(Array.isArray(
w)){var i=!0;let j=w.length;for(let q=0;q<j;q++){let f=w[q],g=e;if(!(f==="market"||f==="limit"||f==="stop"||f==="stop_li\
mit"||f==="trailing_stop"))return E.errors=[{instancePath:t+"/capabilities/ordTypes/"+q,schemaPath:"common.v1.ordType/en\
um",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var i=g===e;if(!i)break}}else return E.errors=[{instancePath:t+"/\
capabilities/ordTypes",schemaPath:"#/properties/capabilities/properties/ordTypes/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=x===e}else var o=!0;if(o){if(c.timesInForce!==void 0){let w=c.timesInForce,x=e;if(e===x)if(Array.isArray(
w)){var n=!0;let j=w.length;for(let q=0;q<j;q++){let f=w[q],g=e;if(!(f==="day"||f==="gtc"||f==="ioc"||f==="fok"||f==="op\
g"||f==="cls"||f==="gtd"))return E.errors=[{instancePath:t+"/capabilities/timesInForce/"+q,schemaPath:"common.v1.timeInF\
orce/enum",keyword:"enum",params:{allowedValues:ze.enum}}],!1;var n=g===e;if(!n)break}}else return E.errors=[{instancePath:t+
"/capabilities/timesInForce",schemaPath:"#/properties/capabilities/properties/timesInForce/type",keyword:"type",params:{
type:"array"}}],!1;var o=x===e}else var o=!0;if(o){if(c.cashOrderQty!==void 0){let w=e;if(typeof c.cashOrderQty!="boolea\
n")return E.errors=[{instancePath:t+"/capabilities/cashOrderQty",schemaPath:"#/properties/capabilities/properties/cashOr\
derQty/type",keyword:"type",params:{type:"boolean"}}],!1;var o=w===e}else var o=!0;if(o){if(c.fractional!==void 0){let w=e;
if(typeof c.fractional!="boolean")return E.errors=[{instancePath:t+"/capabilities/fractional",schemaPath:"#/properties/c\
apabilities/properties/fractional/type",keyword:"type",params:{type:"boolean"}}],!1;var o=w===e}else var o=!0;if(o){if(c.
extendedHours!==void 0){let w=e;if(typeof c.extendedHours!="boolean")return E.errors=[{instancePath:t+"/capabilities/ext\
endedHours",schemaPath:"#/properties/capabilities/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var o=w===e}else var o=!0;if(o){if(c.sellShort!==void 0){let w=e;if(typeof c.sellShort!="boolean")return E.errors=[{instancePath:t+
"/capabilities/sellShort",schemaPath:"#/properties/capabilities/properties/sellShort/type",keyword:"type",params:{type:"\
boolean"}}],!1;var o=w===e}else var o=!0;if(o){if(c.replace!==void 0){let w=e;if(typeof c.replace!="boolean")return E.errors=
[{instancePath:t+"/capabilities/replace",schemaPath:"#/properties/capabilities/properties/replace/type",keyword:"type",params:{
type:"boolean"}}],!1;var o=w===e}else var o=!0;if(o)if(c.orders!==void 0){let w=c.orders,x=e;if(e===x)if(Array.isArray(w)){
if(w.length>64)return E.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"#/properties/capabilities/properties/\
orders/maxItems",keyword:"maxItems",params:{limit:64}}],!1;{var h=!0;let j=w.length;for(let q=0;q<j;q++){let f=e;Q(w[q],
{instancePath:t+"/capabilities/orders/"+q,parentData:w,parentDataProperty:q,rootData:d})||(a=a===null?Q.errors:a.concat(
Q.errors),e=a.length);var h=f===e;if(!h)break}}}else return E.errors=[{instancePath:t+"/capabilities/orders",schemaPath:"\
#/properties/capabilities/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var o=x===e}else var o=!0}}}}}}}}else
return E.errors=[{instancePath:t+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
object"}}],!1;var s=D===e}else var s=!0}}}}}}}else return E.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return E.errors=a,e===0}var kr=Qe;function Qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.brokers===void 0&&(m="brokers"))return Qe.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.brokers!==void 0){let o=r.brokers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let l=e;E(o[h],{instancePath:t+"/brokers/"+h,parentData:o,parentDataProperty:h,
rootData:d})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var s=l===e;if(!s)break}}else return Qe.errors=[{instancePath:t+
"/brokers",schemaPath:"#/properties/brokers/type",keyword:"type",params:{type:"array"}}],!1}}else return Qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Qe.errors=a,e===0}var wr=re,Pr={$id:"leg-routed.v1\
.schema.json",title:"LegRouted",description:"One leg for one broker's pool: send it, cancel it or replace it. Subject: o\
rder.routed.<broker>.",type:"object",additionalProperties:!1,required:["action","account","orderId","legId","broker"],properties:{
action:{enum:["submit","cancel","replace"],description:"What the pool is to do with the leg."},account:{$ref:"common.v1.\
token",description:"FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},legId:{
$ref:"common.v1.legId",description:"The child order."},broker:{$ref:"common.v1.token",description:"The broker whose pool\
 is meant. The same as in the subject."},requestId:{$ref:"common.v1.token",description:"For cancel and replace: the OMS'\
s request."},received:{$ref:"order-received.v1.schema.json",description:"For submit: the order's first event, so that th\
e pool can begin without reading the log."},seq:{type:"integer",minimum:1,description:"For submit: sequence of that even\
t on the log.",maximum:9007199254740991}}};var De=new RegExp("^[0-9]{1,4}$","u");var Je={title:"OrdStatus",description:"FIX 39 OrdStatus, and three of ours: received (ours, not sent yet), held (ours, w\
aiting for a time or a condition), submit_unknown (sent or not: the broker is being asked).",enum:["received","held","pe\
nding_new","submit_unknown","new","partially_filled","filled","pending_cancel","pending_replace","canceled","rejected","\
expired","done_for_day","suspended","stopped","calculated"],$id:"common.v1.ordStatus"};function K(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.ordStatus===
void 0&&(m="ordStatus")||r.cumQty===void 0&&(m="cumQty"))return K.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.ordStatus!==void 0){let o=r.ordStatus,i=e;if(!(o==="received"||o==="held"||
o==="pending_new"||o==="submit_unknown"||o==="new"||o==="partially_filled"||o==="filled"||o==="pending_cancel"||o==="pen\
ding_replace"||o==="canceled"||o==="rejected"||o==="expired"||o==="done_for_day"||o==="suspended"||o==="stopped"||o==="c\
alculated"))return K.errors=[{instancePath:t+"/ordStatus",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Je.
enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==void 0){let o=r.orderQty,i=e;if(e===e)if(typeof o=="string"){
if(u(o)>64)return K.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",
params:{limit:64}}],!1;if(!Y.test(o))return K.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.exactDecimal/pat\
tern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return K.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;
if(s){if(r.cumQty!==void 0){let o=r.cumQty,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return K.errors=[{instancePath:t+
"/cumQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return K.
errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9\
]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return K.errors=[{instancePath:t+"/cumQty",schemaPath:"common.v1.exactDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let o=r.leavesQty,i=e;
if(e===e)if(typeof o=="string"){if(u(o)>64)return K.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDeci\
mal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(o))return K.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return K.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=i===e}else var s=!0;if(s)if(r.avgPx!==void 0){let o=r.avgPx,i=e;if(e===e)if(typeof o=="string"){if(u(o)>64)return K.
errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;
if(!Y.test(o))return K.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{
pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return K.errors=[{instancePath:t+"/avgPx",schemaPath:"common.v1.ex\
actDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}else return K.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=a,e===0}function R(r,{instancePath:t="",parentData:k,
parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.account===
void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.version===void 0&&(m="version")||r.at===void 0&&(m="at")||r.
by===void 0&&(m="by")||r.order===void 0&&(m="order"))return R.errors=[{instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.account,i=e;if(e===e)if(typeof o=="string"){if(!F.
test(o))return R.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,i=e;if(e===e)if(typeof o==
"string"){if(!F.test(o))return R.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return R.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.version!==void 0){let o=r.version,
i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return R.errors=[{instancePath:t+"/version",schemaPath:"#/p\
roperties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||
isNaN(o))return R.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return R.errors=[{instancePath:t+"/version",schemaPath:"#/\
properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.
at!==void 0){let o=r.at,i=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return R.errors=[{instancePath:t+"/at",schemaPath:"\
common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(o))return R.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1\
-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\
(\\.[0-9]{1,9})?Z$"}}],!1}else return R.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.by!==void 0){let o=r.by,i=e;if(e===e)if(typeof o=="s\
tring"){if(u(o)>128)return R.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return R.errors=[{instancePath:t+"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.order!==void 0){let o=e;K(r.order,{instancePath:t+"/order",parentData:r,
parentDataProperty:"order",rootData:d})||(a=a===null?K.errors:a.concat(K.errors),e=a.length);var s=o===e}else var s=!0}}}}}else
return R.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=a,e===0}
var br={$id:"order-requested.v1.schema.json",title:"OrderRequested",description:"The OMS asks for one new order. Subject\
: order.requested.<account>.",type:"object",additionalProperties:!1,required:["orderId","account","instrument","side","o\
rdType","timeInForce","route","validUntil"],properties:{orderId:{$ref:"common.v1.token",description:"Chosen by the OMS. \
The same id is the same order, however often it is sent."},account:{$ref:"common.v1.token",description:"FIX 1 Account. T\
he same as in the subject."},instrument:{$ref:"common.v1.instrument",description:"What is traded. Of a multileg order, t\
he underlying: the contracts stand in legs."},side:{$ref:"common.v1.side",description:"FIX 54 Side. A multileg order is \
bought, as its legs define it (FIX 54 = B); what it pays or costs is in the sign of its price."},positionEffect:{$ref:"c\
ommon.v1.positionEffect",description:"FIX 77 PositionEffect, of an order in one option contract."},orderQty:{$ref:"commo\
n.v1.positiveDecimal",description:"FIX 38 OrderQty. In units of the instrument: shares, contracts, coins."},cashOrderQty:{
$ref:"common.v1.positiveDecimal",description:"FIX 152 CashOrderQty, the notional: how much money to spend or raise, in t\
he instrument's currency. Instead of orderQty."},ordType:{$ref:"common.v1.ordType"},price:{$ref:"common.v1.decimal",description:"\
FIX 44 Price. The limit, for limit and stop_limit orders. The take profit of an oco order."},stopPx:{$ref:"common.v1.dec\
imal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{$ref:"common.v1.positiveDe\
cimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffsetValue with PegOffsetType \
price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing stop in percent: "1.5" is 1.\
5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInForce"},expireTime:{$ref:"c\
ommon.v1.timestamp",description:"FIX 126 ExpireTime, for gtd orders."},extendedHours:{type:"boolean",description:"True l\
ets the order work before and after the regular session. FIX 336 TradingSessionID."},orderClass:{$ref:"common.v1.orderCl\
ass",description:"Absent: simple."},takeProfit:{$ref:"common.v1.takeProfit",description:"Of a bracket or oto order. The \
take profit of an oco order is its own price."},stopLoss:{$ref:"common.v1.stopLoss",description:"Of a bracket, oto or oc\
o order."},legs:{type:"array",minItems:2,maxItems:4,items:{$ref:"common.v1.instrumentLeg"},description:"FIX 555 NoLegs: \
the contracts of a multileg order. orderQty counts strategies, price is that of one: positive where it is paid, negative\
 where it is received."},route:{type:"object",additionalProperties:!1,required:["broker"],properties:{broker:{$ref:"comm\
on.v1.token",description:"A broker's name, or best: the gateway chooses."}},description:"Where the order should go."},validUntil:{
$ref:"common.v1.timestamp",description:"After this instant the request is refused, not sent late."},tags:{type:"object",
maxProperties:16,propertyNames:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},additionalProperties:{type:"string",maxLength:256},description:"\
The client's own words, carried along unread."}}},ar={title:"PositionEffect",description:"FIX 77 PositionEffect: opens a\
 position, or closes one.",enum:["open","close"],$id:"common.v1.positionEffect"},nr=Object.prototype.hasOwnProperty,_r=new RegExp(
"^[A-Za-z0-9_.-]{1,64}$","u");var xr=new RegExp("^[A-Z0-9]{4}$","u");function me(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol"))return me.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let i in r)
if(!(i==="symbol"||i==="assetClass"||i==="mic"||i==="currency")){return me.errors=[{instancePath:t,schemaPath:"#/additio\
nalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(o===e){if(r.symbol!==void 0){let i=r.
symbol,n=e;if(e===e)if(typeof i=="string"){if(!He.test(i))return me.errors=[{instancePath:t+"/symbol",schemaPath:"common\
.v1.symbol/pattern",keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return me.errors=[{instancePath:t+
"/symbol",schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.assetClass!==void 0){let i=r.assetClass,n=e;if(!(i==="us_equity"||i==="us_option"||i==="crypto"||i==="future"||i===
"fx"||i==="bond"))return me.errors=[{instancePath:t+"/assetClass",schemaPath:"common.v1.assetClass/enum",keyword:"enum",
params:{allowedValues:Me.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.mic!==void 0){let i=r.mic,n=e;if(e===n)if(typeof i==
"string"){if(!xr.test(i))return me.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/pattern",keyword:"pattern",
params:{pattern:"^[A-Z0-9]{4}$"}}],!1}else return me.errors=[{instancePath:t+"/mic",schemaPath:"#/properties/mic/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.currency!==void 0){let i=r.currency,n=e;if(e===e)if(typeof i==
"string"){if(!Ke.test(i))return me.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.currency/pattern",keyword:"\
pattern",params:{pattern:"^[A-Z]{3}$"}}],!1}else return me.errors=[{instancePath:t+"/currency",schemaPath:"common.v1.cur\
rency/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return me.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return me.errors=a,e===0}function he(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.price===void 0&&(s="price"))return he.errors=[{instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:s}}],!1;{let m=e;for(let o in r)if(o!=="price"){return he.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(m===e&&r.
price!==void 0){let o=r.price;if(e===e)if(typeof o=="string"){if(u(o)>29)return he.errors=[{instancePath:t+"/price",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return he.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return he.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1}}}else return he.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return he.errors=a,e===0}function le(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.stopPx===void 0&&(m="stopPx"))return le.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let i in r)if(!(i==="stopPx"||i==="price")){return le.
errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(o===e){if(r.stopPx!==void 0){let i=r.stopPx,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return le.errors=
[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.
test(i))return le.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return le.errors=[{instancePath:t+"/stopPx",schemaPath:"\
common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.price!==void 0){
let i=r.price,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return le.errors=[{instancePath:t+"/price",schemaPath:"comm\
on.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(i))return le.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0\
,17})(\\.[0-9]{1,9})?$"}}],!1}else return le.errors=[{instancePath:t+"/price",schemaPath:"common.v1.positiveDecimal/type",
keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}else return le.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=a,e===0}var Ir={title:"InstrumentLeg",description:"O\
ne contract of a multi-leg order. FIX InstrmtLegGrp, NoLegs 555.",type:"object",additionalProperties:!1,required:["symbo\
l","ratioQty","side","positionEffect"],properties:{symbol:{$ref:"common.v1.symbol",description:"FIX 600 LegSymbol: the c\
ontract's OCC symbol."},ratioQty:{type:"string",pattern:"^[1-9][0-9]{0,3}$",description:"FIX 623 LegRatioQty: contracts \
of this leg in one strategy, a whole number."},side:{enum:["buy","sell"],description:"FIX 624 LegSide."},positionEffect:{
$ref:"common.v1.positionEffect",description:"FIX 564 LegPositionEffect."}},$id:"common.v1.instrumentLeg"},$r=new RegExp(
"^[1-9][0-9]{0,3}$","u");function pe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,
e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.ratioQty===void 0&&
(m="ratioQty")||r.side===void 0&&(m="side")||r.positionEffect===void 0&&(m="positionEffect"))return pe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let i in r)if(!(i==="symbol"||i===
"ratioQty"||i==="side"||i==="positionEffect")){return pe.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i}}],!1;break}if(o===e){if(r.symbol!==void 0){let i=r.symbol,n=e;if(e===
e)if(typeof i=="string"){if(!He.test(i))return pe.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",
keyword:"pattern",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return pe.errors=[{instancePath:t+"/symbol",
schemaPath:"common.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.ratioQty!==
void 0){let i=r.ratioQty,n=e;if(e===n)if(typeof i=="string"){if(!$r.test(i))return pe.errors=[{instancePath:t+"/ratioQty",
schemaPath:"#/properties/ratioQty/pattern",keyword:"pattern",params:{pattern:"^[1-9][0-9]{0,3}$"}}],!1}else return pe.errors=
[{instancePath:t+"/ratioQty",schemaPath:"#/properties/ratioQty/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.side!==void 0){let i=r.side,n=e;if(!(i==="buy"||i==="sell"))return pe.errors=[{instancePath:t+
"/side",schemaPath:"#/properties/side/enum",keyword:"enum",params:{allowedValues:Ir.properties.side.enum}}],!1;var s=n===
e}else var s=!0;if(s)if(r.positionEffect!==void 0){let i=r.positionEffect,n=e;if(!(i==="open"||i==="close"))return pe.errors=
[{instancePath:t+"/positionEffect",schemaPath:"common.v1.positionEffect/enum",keyword:"enum",params:{allowedValues:ar.enum}}],
!1;var s=n===e}else var s=!0}}}}}else return pe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return pe.errors=a,e===0}function $(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.orderId===void 0&&(n="orderId")||r.account===
void 0&&(n="account")||r.instrument===void 0&&(n="instrument")||r.side===void 0&&(n="side")||r.ordType===void 0&&(n="ord\
Type")||r.timeInForce===void 0&&(n="timeInForce")||r.route===void 0&&(n="route")||r.validUntil===void 0&&(n="validUntil"))
return $.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let h=e;for(let l in r)
if(!nr.call(br.properties,l)){return $.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:l}}],!1;break}if(h===e){if(r.orderId!==void 0){let l=r.orderId,c=e;if(e===e)if(typeof l==
"string"){if(!F.test(l))return $.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"patter\
n",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.\
token/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.account!==void 0){let l=r.account,
c=e;if(e===e)if(typeof l=="string"){if(!F.test(l))return $.errors=[{instancePath:t+"/account",schemaPath:"common.v1.toke\
n/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+"/accou\
nt",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.instrument!==
void 0){let l=e;me(r.instrument,{instancePath:t+"/instrument",parentData:r,parentDataProperty:"instrument",rootData:d})||
(a=a===null?me.errors:a.concat(me.errors),e=a.length);var s=l===e}else var s=!0;if(s){if(r.side!==void 0){let l=r.side,c=e;
if(!(l==="buy"||l==="sell"||l==="sell_short"))return $.errors=[{instancePath:t+"/side",schemaPath:"common.v1.side/enum",
keyword:"enum",params:{allowedValues:Ue.enum}}],!1;var s=c===e}else var s=!0;if(s){if(r.positionEffect!==void 0){let l=r.
positionEffect,c=e;if(!(l==="open"||l==="close"))return $.errors=[{instancePath:t+"/positionEffect",schemaPath:"common.v\
1.positionEffect/enum",keyword:"enum",params:{allowedValues:ar.enum}}],!1;var s=c===e}else var s=!0;if(s){if(r.orderQty!==
void 0){let l=r.orderQty,c=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(l))return $.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let l=r.cashOrderQty,
c=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(l))return $.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.ordType!==void 0){let l=r.ordType,
c=e;if(!(l==="market"||l==="limit"||l==="stop"||l==="stop_limit"||l==="trailing_stop"))return $.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var s=c===e}else var s=!0;
if(s){if(r.price!==void 0){let l=r.price,c=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return $.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(l))return $.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.stopPx!==void 0){let l=r.stopPx,c=e;if(e===e)if(typeof l==
"string"){if(u(l)>30)return $.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!se.test(l))return $.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let l=r.trailAmount,c=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(l))
return $.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let l=r.trailPercent,c=e;if(e===e)if(typeof l=="string"){if(u(l)>29)return $.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(l))
return $.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return $.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let l=r.timeInForce,c=e;if(!(l==="day"||l==="gtc"||l==="ioc"||l==="fok"||l==="opg"||l==="cls"||
l==="gtd"))return $.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:ze.enum}}],!1;var s=c===e}else var s=!0;if(s){if(r.expireTime!==void 0){let l=r.expireTime,c=e;if(e===e)if(typeof l==
"string"){if(u(l)>30)return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(l))return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.ti\
mestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09\
|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return $.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=c===e}else var s=!0;if(s){if(r.extendedHours!==void 0){let l=e;if(typeof r.extendedHours!="boolean")return $.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=l===e}else var s=!0;if(s){if(r.orderClass!==void 0){let l=r.orderClass,c=e;if(!(l==="simple"||l==="bracket"||l===
"oto"||l==="oco"||l==="multileg"))return $.errors=[{instancePath:t+"/orderClass",schemaPath:"common.v1.orderClass/enum",
keyword:"enum",params:{allowedValues:ir.enum}}],!1;var s=c===e}else var s=!0;if(s){if(r.takeProfit!==void 0){let l=e;he(
r.takeProfit,{instancePath:t+"/takeProfit",parentData:r,parentDataProperty:"takeProfit",rootData:d})||(a=a===null?he.errors:
a.concat(he.errors),e=a.length);var s=l===e}else var s=!0;if(s){if(r.stopLoss!==void 0){let l=e;le(r.stopLoss,{instancePath:t+
"/stopLoss",parentData:r,parentDataProperty:"stopLoss",rootData:d})||(a=a===null?le.errors:a.concat(le.errors),e=a.length);
var s=l===e}else var s=!0;if(s){if(r.legs!==void 0){let l=r.legs,c=e;if(e===c)if(Array.isArray(l)){if(l.length>4)return $.
errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/maxItems",keyword:"maxItems",params:{limit:4}}],!1;if(l.length<
2)return $.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/minItems",keyword:"minItems",params:{limit:2}}],
!1;{var m=!0;let S=l.length;for(let P=0;P<S;P++){let w=e;pe(l[P],{instancePath:t+"/legs/"+P,parentData:l,parentDataProperty:P,
rootData:d})||(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var m=w===e;if(!m)break}}}else return $.errors=[{instancePath:t+
"/legs",schemaPath:"#/properties/legs/type",keyword:"type",params:{type:"array"}}],!1;var s=c===e}else var s=!0;if(s){if(r.
route!==void 0){let l=r.route,c=e;if(e===c)if(l&&typeof l=="object"&&!Array.isArray(l)){let S;if(l.broker===void 0&&(S="\
broker"))return $.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/required",keyword:"required",params:{missingProperty:S}}],
!1;{let P=e;for(let w in l)if(w!=="broker"){return $.errors=[{instancePath:t+"/route",schemaPath:"#/properties/route/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(P===e&&l.broker!==void 0){
let w=l.broker;if(e===e)if(typeof w=="string"){if(!F.test(w))return $.errors=[{instancePath:t+"/route/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return $.errors=[{instancePath:t+
"/route/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1}}}else return $.errors=[{instancePath:t+
"/route",schemaPath:"#/properties/route/type",keyword:"type",params:{type:"object"}}],!1;var s=c===e}else var s=!0;if(s){
if(r.validUntil!==void 0){let l=r.validUntil,c=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return $.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(l))return $.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return $.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=c===e}else var s=!0;if(s)if(r.tags!==void 0){
let l=r.tags,c=e;if(e===c)if(l&&typeof l=="object"&&!Array.isArray(l)){if(Object.keys(l).length>16)return $.errors=[{instancePath:t+
"/tags",schemaPath:"#/properties/tags/maxProperties",keyword:"maxProperties",params:{limit:16}}],!1;for(let S in l){let P=e;
if(typeof S=="string"&&!_r.test(S)){let w={instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_.-]{1,64}$"},propertyName:S};a===null?a=[w]:a.push(w),e++}var o=P===e;if(!o){let w={
instancePath:t+"/tags",schemaPath:"#/properties/tags/propertyNames",keyword:"propertyNames",params:{propertyName:S}};return a===
null?a=[w]:a.push(w),e++,$.errors=a,!1;break}}if(o)for(let S in l){let P=l[S],w=e;if(e===w)if(typeof P=="string"){if(u(P)>
256)return $.errors=[{instancePath:t+"/tags/"+S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/add\
itionalProperties/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return $.errors=[{instancePath:t+"/tags/"+
S.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tags/additionalProperties/type",keyword:"type",params:{
type:"string"}}],!1;var i=w===e;if(!i)break}}else return $.errors=[{instancePath:t+"/tags",schemaPath:"#/properties/tags\
/type",keyword:"type",params:{type:"object"}}],!1;var s=c===e}else var s=!0}}}}}}}}}}}}}}}}}}}}}}}else return $.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=a,e===0}var mr={title:"LegRole",description:"What a leg is for, in an order with exits.",enum:["take_profit","stop_loss"],$id:"c\
ommon.v1.legRole"},We=new RegExp("^[A-Za-z0-9_-]{1,128}$","u");function O(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.ordType===void 0&&(m="ordType")||r.timeInForce===void 0&&(m="timeInForce"))return O.
errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.orderQty!==void 0){
let o=r.orderQty,i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return O.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return O.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return O.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.ordType!==void 0){let o=r.ordType,
i=e;if(!(o==="market"||o==="limit"||o==="stop"||o==="stop_limit"||o==="trailing_stop"))return O.errors=[{instancePath:t+
"/ordType",schemaPath:"common.v1.ordType/enum",keyword:"enum",params:{allowedValues:Be.enum}}],!1;var s=i===e}else var s=!0;
if(s){if(r.price!==void 0){let o=r.price,i=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return O.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return O.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.stopPx!==void 0){let o=r.stopPx,i=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!se.test(o))return O.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let o=r.trailAmount,i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return O.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))
return O.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let o=r.trailPercent,i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return O.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))
return O.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return O.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let o=r.timeInForce,i=e;if(!(o==="day"||o==="gtc"||o==="ioc"||o==="fok"||o==="opg"||o==="cls"||
o==="gtd"))return O.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:ze.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.expireTime!==void 0){let o=r.expireTime,i=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(o))return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.ti\
mestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09\
|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return O.errors=[{instancePath:t+"/expireTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=i===e}else var s=!0;if(s)if(r.extendedHours!==void 0){let o=e;if(typeof r.extendedHours!="boolean")return O.errors=
[{instancePath:t+"/extendedHours",schemaPath:"#/properties/extendedHours/type",keyword:"type",params:{type:"boolean"}}],
!1;var s=o===e}else var s=!0}}}}}}}}}else return O.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return O.errors=a,e===0}function J(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker")||r.clOrdId===void 0&&(m="clOrdId"))return J.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.legId!==void 0){let o=r.legId,i=e;if(e===e)if(typeof o=="string"){if(!De.
test(o))return J.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"\
^[0-9]{1,4}$"}}],!1}else return J.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.broker!==void 0){let o=r.broker,i=e;if(e===e)if(typeof o=="stri\
ng"){if(!F.test(o))return J.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return J.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.clOrdId!==void 0){let o=r.clOrdId,i=e;if(e===
e)if(typeof o=="string"){if(!We.test(o))return J.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return J.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderQty!==void 0){
let o=r.orderQty,i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return J.errors=[{instancePath:t+"/orderQty",schemaPath:"\
common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return J.errors=[{instancePath:t+
"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9\
]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.cashOrderQty!==void 0){let o=r.cashOrderQty,
i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return J.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.po\
sitiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return J.errors=[{instancePath:t+"/cas\
hOrderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return J.errors=[{instancePath:t+"/cashOrderQty",schemaPath:"common.v1.positiveDeci\
mal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.role!==void 0){let o=r.role,i=e;
if(!(o==="take_profit"||o==="stop_loss"))return J.errors=[{instancePath:t+"/role",schemaPath:"common.v1.legRole/enum",keyword:"\
enum",params:{allowedValues:mr.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.attachedTo!==void 0){let o=r.attachedTo,i=e;
if(e===e)if(typeof o=="string"){if(!De.test(o))return J.errors=[{instancePath:t+"/attachedTo",schemaPath:"common.v1.legI\
d/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return J.errors=[{instancePath:t+"/attachedTo",schemaPath:"\
common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.
side,i=e;if(!(o==="buy"||o==="sell"||o==="sell_short"))return J.errors=[{instancePath:t+"/side",schemaPath:"common.v1.si\
de/enum",keyword:"enum",params:{allowedValues:Ue.enum}}],!1;var s=i===e}else var s=!0;if(s)if(r.terms!==void 0){let o=e;
O(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:d})||(a=a===null?O.errors:a.concat(O.
errors),e=a.length);var s=o===e}else var s=!0}}}}}}}}else return J.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return J.errors=a,e===0}var Ye=new RegExp("^[0-9a-f]{32}$","u");function de(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(R(r,{instancePath:t,parentData:k,parentDataProperty:v,
rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let o;
if(r.type===void 0&&(o="type")||r.request===void 0&&(o="request")||r.digest===void 0&&(o="digest")||r.legs===void 0&&(o=
"legs"))return de.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.
type!==void 0){let i=e;if(r.type!=="received")return de.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/co\
nst",keyword:"const",params:{allowedValue:"received"}}],!1;var s=i===e}else var s=!0;if(s){if(r.request!==void 0){let i=e;
$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:d})||(a=a===null?$.errors:a.concat(
$.errors),e=a.length);var s=i===e}else var s=!0;if(s){if(r.digest!==void 0){let i=r.digest,n=e;if(e===e)if(typeof i=="st\
ring"){if(!Ye.test(i))return de.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",
params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return de.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/typ\
e",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.legs!==void 0){let i=r.legs,n=e;if(e===
n)if(Array.isArray(i)){if(i.length>64)return de.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/maxItems",
keyword:"maxItems",params:{limit:64}}],!1;if(i.length<1)return de.errors=[{instancePath:t+"/legs",schemaPath:"#/properti\
es/legs/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let l=i.length;for(let c=0;c<l;c++){let D=e;J(i[c],
{instancePath:t+"/legs/"+c,parentData:i,parentDataProperty:c,rootData:d})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);
var m=D===e;if(!m)break}}}else return de.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",keyword:"ty\
pe",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}else return de.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return de.errors=a,e===0}function re(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.action===void 0&&(m="a\
ction")||r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.legId===void 0&&(m="legId")||r.broker===
void 0&&(m="broker"))return re.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let i in r)if(!(i==="action"||i==="account"||i==="orderId"||i==="legId"||i==="broker"||i==="requestId"||
i==="received"||i==="seq")){return re.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:i}}],!1;break}if(o===e){if(r.action!==void 0){let i=r.action,n=e;if(!(i==="submit"||
i==="cancel"||i==="replace"))return re.errors=[{instancePath:t+"/action",schemaPath:"#/properties/action/enum",keyword:"\
enum",params:{allowedValues:Pr.properties.action.enum}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let i=r.
account,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return re.errors=[{instancePath:t+"/account",schemaPath:"commo\
n.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.orderId!==void 0){let i=r.orderId,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return re.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.legId!==void 0){let i=r.legId,n=e;if(e===e)if(typeof i=="string"){if(!De.test(i))return re.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return re.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.broker!==void 0){let i=r.broker,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return re.
errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]\
{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.requestId!==void 0){let i=r.requestId,n=e;if(e===e)if(typeof i==
"string"){if(!F.test(i))return re.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return re.errors=[{instancePath:t+"/requestId",schemaPath:"comm\
on.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.received!==void 0){let i=e;
de(r.received,{instancePath:t+"/received",parentData:r,parentDataProperty:"received",rootData:d})||(a=a===null?de.errors:
a.concat(de.errors),e=a.length);var s=i===e}else var s=!0;if(s)if(r.seq!==void 0){let i=r.seq,n=e;if(!(typeof i=="number"&&
!(i%1)&&!isNaN(i)&&isFinite(i)))return re.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>9007199254740991||isNaN(i))return re.errors=
[{instancePath:t+"/seq",schemaPath:"#/properties/seq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(i<1||isNaN(i))return re.errors=[{instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=n===e}else var s=!0}}}}}}}}}else return re.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return re.errors=a,e===0}var qr=Fe;function b(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0,s=e;R(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var m=s===e;if(m){let i=e;
if(e===i)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.legId===void 0&&(h="legId")||r.broker===void 0&&(h="bro\
ker")||r.clOrdId===void 0&&(h="clOrdId"))return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/required",keyword:"requi\
red",params:{missingProperty:h}}],!1;if(r.legId!==void 0){let l=r.legId,c=e;if(e===e)if(typeof l=="string"){if(!De.test(
l))return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0\
-9]{1,4}$"}}],!1}else return b.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{
type:"string"}}],!1;var o=c===e}else var o=!0;if(o){if(r.broker!==void 0){let l=r.broker,c=e;if(e===e)if(typeof l=="stri\
ng"){if(!F.test(l))return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return b.errors=[{instancePath:t+"/broker",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var o=c===e}else var o=!0;if(o){if(r.clOrdId!==void 0){let l=r.clOrdId,c=e;if(e===
e)if(typeof l=="string"){if(!We.test(l))return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"common.v1.clOrdId/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return b.errors=[{instancePath:t+"/clOrdId",schemaPath:"\
common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e}else var o=!0;if(o){if(r.brokerOrderId!==
void 0){let l=r.brokerOrderId,c=e;if(e===e)if(typeof l=="string"){if(u(l)>128)return b.errors=[{instancePath:t+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return b.errors=
[{instancePath:t+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var o=c===
e}else var o=!0;if(o)if(r.transactTime!==void 0){let l=r.transactTime,c=e;if(e===e)if(typeof l=="string"){if(u(l)>30)return b.
errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!ee.test(l))return b.errors=[{instancePath:t+"/transactTime",schemaPath:"common.v1.timestamp/pattern",keyword:"pat\
tern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02\
-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return b.errors=[{instancePath:t+
"/transactTime",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var o=c===e}else var o=!0}}}}else
return b.errors=[{instancePath:t,schemaPath:"#/allOf/1/type",keyword:"type",params:{type:"object"}}],!1;var m=i===e}return b.
errors=a,e===0}function Fe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(
r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===
0)if(r&&typeof r=="object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Fe.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="calculated")return Fe.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"calculated"}}],!1}else
return Fe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Fe.errors=a,e===
0}var Ar=_e;function _e(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return _e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="cancel_rejected")return _e.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"cancel_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return _e.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return _e.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}else return _e.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=a,e===0}var Dr=ne;function ne(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.requestId===void 0&&(m="requestId")||r.account===void 0&&(m="account")||r.orderId===
void 0&&(m="orderId"))return ne.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let o=e;for(let i in r)if(!(i==="requestId"||i==="account"||i==="orderId"||i==="validUntil")){return ne.errors=[{instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(o===e){if(r.
requestId!==void 0){let i=r.requestId,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return ne.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.account!==void 0){let i=r.account,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return ne.
errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-\
]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.orderId!==void 0){let i=r.orderId,n=e;if(e===e)if(typeof i=="st\
ring"){if(!F.test(i))return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ne.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.to\
ken/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let i=r.validUntil,
n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return ne.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.tim\
estamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return ne.errors=[{instancePath:t+"/validUnt\
il",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9\
]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\\
.[0-9]{1,9})?Z$"}}],!1}else return ne.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0}}}}}else return ne.errors=[{instancePath:t,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}}],!1;return ne.errors=a,e===0}var jr=xe;function xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type"))return xe.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="canceled")return xe.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"canceled"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return xe.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9\
_-]{1,64}$"}}],!1}else return xe.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}else
return xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=a,e===
0}var Lr=Se;function Se(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Se.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="done_for_day")return Se.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"done_for_day"}}],!1}else return Se.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Se.errors=a,e===0}var Tr=Ee;function Ee(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ee.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="expired")return Ee.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"expired"}}],!1}else return Ee.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ee.errors=a,e===0}var Or=Ce;function Ce(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ce.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="new")return Ce.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"new"}}],!1}else return Ce.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ce.errors=a,e===0}var Qr=Ie;function Ie(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(R(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId"))return Ie.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;
if(r.type!=="pending_cancel")return Ie.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"con\
st",params:{allowedValue:"pending_cancel"}}],!1;var s=o===e}else var s=!0;if(s)if(r.requestId!==void 0){let o=r.requestId,
i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return Ie.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.t\
oken/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ie.errors=[{instancePath:t+"/r\
equestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}else return Ie.
errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ie.errors=a,e===0}var Fr=Ne;function Ne(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ne.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="pending_new")return Ne.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_new"}}],!1}else return Ne.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=a,e===0}var Sr=ue;function ue(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms")||r.validUntil===void 0&&(m="validUntil"))return ue.errors=[{instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="pending_replace")return ue.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"pending_replace"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return ue.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,6\
4}$"}}],!1}else return ue.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{
type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+"/terms",parentData:r,
parentDataProperty:"terms",rootData:d})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var s=o===e}else var s=!0;if(s)
if(r.validUntil!==void 0){let o=r.validUntil,i=e;if(e===e)if(typeof o=="string"){if(u(o)>30)return ue.errors=[{instancePath:t+
"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(o))return ue.
errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-\
9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return ue.errors=[{instancePath:t+"/validUntil",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}else return ue.errors=[
{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ue.errors=a,e===0}var Er=de,Cr=$e;function $e(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(R(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.digest===void 0&&
(m="digest")||r.reason===void 0&&(m="reason"))return $e.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="refused")return $e.errors=[{instancePath:t+"\
/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"refused"}}],!1;var s=o===e}else var s=!0;
if(s){if(r.request!==void 0){let o=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"request",rootData:d})||
(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.digest!==void 0){let o=r.digest,
i=e;if(e===e)if(typeof o=="string"){if(!Ye.test(o))return $e.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.dig\
est/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else return $e.errors=[{instancePath:t+"/digest",schemaPath:"\
common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;
L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?L.errors:a.concat(
L.errors),e=a.length);var s=o===e}else var s=!0}}}else return $e.errors=[{instancePath:t,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}}],!1;return $e.errors=a,e===0}var Nr=Xe;function Xe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.reason===void 0&&(m="reason"))return Xe.errors=[{instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="reje\
cted")return Xe.errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"\
rejected"}}],!1;var s=o===e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,
parentDataProperty:"reason",rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}else
return Xe.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Xe.errors=a,e===
0}var Xr=qe;function qe(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return qe.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replace_rejected")return qe.errors=[{instancePath:t+"/type",schemaPath:"#/prope\
rties/type/const",keyword:"const",params:{allowedValue:"replace_rejected"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==
void 0){let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return qe.errors=[{instancePath:t+"/requestI\
d",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return qe.errors=
[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",
rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}else return qe.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return qe.errors=a,e===0}var Zr=N,Rr={$id:"order-replace-\
requested.v1.schema.json",title:"OrderReplaceRequested",description:"The OMS asks to change a working order. Fields left\
 out stay as they are. Subject: order.replace.requested.<account>.",type:"object",additionalProperties:!1,required:["req\
uestId","account","orderId","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"Chosen by the OMS, \
unique within the order. The same id is the same request."},account:{$ref:"common.v1.token",description:"FIX 1 Account. \
The same as in the subject."},orderId:{$ref:"common.v1.token",description:"The order meant, by the id the OMS gave it."},
legId:{$ref:"common.v1.legId",description:"The leg meant, in an order with exits: 2 is the take profit, 3 the stop loss.\
 Absent: the first."},orderQty:{$ref:"common.v1.positiveDecimal",description:"FIX 38: the new total, what is already exe\
cuted included."},price:{$ref:"common.v1.decimal",description:"FIX 44 Price. The limit, for limit and stop_limit orders."},
stopPx:{$ref:"common.v1.decimal",description:"FIX 99 StopPx. The trigger, for stop and stop_limit orders."},trailAmount:{
$ref:"common.v1.positiveDecimal",description:"Distance of a trailing stop in the instrument's currency. FIX 211 PegOffse\
tValue with PegOffsetType price."},trailPercent:{$ref:"common.v1.positiveDecimal",description:'Distance of a trailing st\
op in percent: "1.5" is 1.5 %. FIX 211 PegOffsetValue with PegOffsetType percent.'},timeInForce:{$ref:"common.v1.timeInF\
orce",description:"FIX 59 TimeInForce."},validUntil:{$ref:"common.v1.timestamp",description:"After this instant the requ\
est is refused, not sent late."}},minProperties:5};function N(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<5)return N.errors=[{instancePath:t,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:5}}],!1;{let m;if(r.requestId===void 0&&(m="requestId")||
r.account===void 0&&(m="account")||r.orderId===void 0&&(m="orderId")||r.validUntil===void 0&&(m="validUntil"))return N.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let o=e;for(let i in r)if(!nr.
call(Rr.properties,i)){return N.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:i}}],!1;break}if(o===e){if(r.requestId!==void 0){let i=r.requestId,n=e;if(e===e)if(typeof i==
"string"){if(!F.test(i))return N.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/pattern",keyword:"patt\
ern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+"/requestId",schemaPath:"common\
.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.account!==void 0){let i=r.
account,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return N.errors=[{instancePath:t+"/account",schemaPath:"common\
.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.errors=[{instancePath:t+
"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.orderId!==void 0){let i=r.orderId,n=e;if(e===e)if(typeof i=="string"){if(!F.test(i))return N.errors=[{instancePath:t+
"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return N.
errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.legId!==void 0){let i=r.legId,n=e;if(e===e)if(typeof i=="string"){if(!De.test(i))return N.errors=
[{instancePath:t+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else
return N.errors=[{instancePath:t+"/legId",schemaPath:"common.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.orderQty!==void 0){let i=r.orderQty,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return N.errors=
[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!B.test(i))return N.errors=[{instancePath:t+"/orderQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patte\
rn",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"\
/orderQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.price!==void 0){let i=r.price,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return N.errors=[{instancePath:t+
"/price",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(i))return N.errors=
[{instancePath:t+"/price",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,1\
7})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/price",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.stopPx!==void 0){let i=r.stopPx,n=e;if(e===e)if(typeof i==
"string"){if(u(i)>30)return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLen\
gth",params:{limit:30}}],!1;if(!se.test(i))return N.errors=[{instancePath:t+"/stopPx",schemaPath:"common.v1.decimal/patt\
ern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+
"/stopPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.trailAmount!==void 0){let i=r.trailAmount,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return N.errors=[{instancePath:t+
"/trailAmount",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(i))
return N.errors=[{instancePath:t+"/trailAmount",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailAmount",
schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.
trailPercent!==void 0){let i=r.trailPercent,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return N.errors=[{instancePath:t+
"/trailPercent",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(i))
return N.errors=[{instancePath:t+"/trailPercent",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{
pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return N.errors=[{instancePath:t+"/trailPercen\
t",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.timeInForce!==void 0){let i=r.timeInForce,n=e;if(!(i==="day"||i==="gtc"||i==="ioc"||i==="fok"||i==="opg"||i==="cls"||
i==="gtd"))return N.errors=[{instancePath:t+"/timeInForce",schemaPath:"common.v1.timeInForce/enum",keyword:"enum",params:{
allowedValues:ze.enum}}],!1;var s=n===e}else var s=!0;if(s)if(r.validUntil!==void 0){let i=r.validUntil,n=e;if(e===e)if(typeof i==
"string"){if(u(i)>30)return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(i))return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.ti\
mestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09\
|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else
return N.errors=[{instancePath:t+"/validUntil",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],
!1;var s=n===e}else var s=!0}}}}}}}}}}}}}else return N.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return N.errors=a,e===0}var Vr=Ae;function Ae(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.requestId===void 0&&(m="requestId")||r.terms===void 0&&
(m="terms"))return Ae.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="replaced")return Ae.errors=[{instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/const",keyword:"const",params:{allowedValue:"replaced"}}],!1;var s=o===e}else var s=!0;if(s){if(r.requestId!==void 0){
let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return Ae.errors=[{instancePath:t+"/requestId",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return Ae.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)
if(r.terms!==void 0){let o=e;O(r.terms,{instancePath:t+"/terms",parentData:r,parentDataProperty:"terms",rootData:d})||(a=
a===null?O.errors:a.concat(O.errors),e=a.length);var s=o===e}else var s=!0}}else return Ae.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return Ae.errors=a,e===0}var Wr=we,zr={$id:"order-request-refused.v1.\
schema.json",title:"OrderRequestRefused",description:"A later request about a known order was refused by the gateway. Th\
e order is unharmed. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"common.v1.orderEvent"}],type:"object",required:[
"type","request","requestId","reason"],properties:{type:{const:"request_refused",description:"Which event this is."},request:{
enum:["new","cancel","replace"],description:"What kind of request was refused."},requestId:{$ref:"common.v1.token",description:"\
The OMS's request, or the digest of a new order under a known id."},reason:{$ref:"common.v1.reason"}}};function we(r,{instancePath:t="",
parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(R(r,{instancePath:t,parentData:k,parentDataProperty:v,
rootData:d})||(a=a===null?R.errors:a.concat(R.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;
if(r.type===void 0&&(m="type")||r.request===void 0&&(m="request")||r.requestId===void 0&&(m="requestId")||r.reason===void 0&&
(m="reason"))return we.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="request_refused")return we.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"request_refused"}}],!1;var s=o===e}else var s=!0;if(s){if(r.request!==
void 0){let o=r.request,i=e;if(!(o==="new"||o==="cancel"||o==="replace"))return we.errors=[{instancePath:t+"/request",schemaPath:"\
#/properties/request/enum",keyword:"enum",params:{allowedValues:zr.properties.request.enum}}],!1;var s=i===e}else var s=!0;
if(s){if(r.requestId!==void 0){let o=r.requestId,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return we.errors=[{instancePath:t+
"/requestId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return we.
errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}}else return we.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=a,e===0}var Ur=$,Mr=y,or={
$id:"order-state.v1.schema.json",title:"OrderState",description:"One order, folded from its events: the value of the Red\
is projection and of query answers. Derived, never the truth.",type:"object",required:["account","orderId","version","di\
gest","request","order","legs","requests","fees","receivedAt","updatedAt"],properties:{account:{$ref:"common.v1.token",description:"\
FIX 1 Account."},orderId:{$ref:"common.v1.token",description:"The id the OMS gave the order."},version:{type:"integer",minimum:1,
maximum:9007199254740991,description:"Of the newest event folded in."},digest:{$ref:"common.v1.digest"},request:{$ref:"o\
rder-requested.v1.schema.json",description:"The request as it came."},order:{$ref:"common.v1.orderSummary"},legs:{type:"\
array",items:{type:"object",required:["legId","broker","clOrdId","working","ordStatus","sending","attempt","terms","cumQ\
ty","cumCost","executions","busted","replaceVersion","priorIds"],properties:{legId:{$ref:"common.v1.legId",description:"\
The child order: 1, 2, 3 \u2026"},broker:{$ref:"common.v1.token",description:"The broker whose pool handles it."},role:{
$ref:"common.v1.legRole",description:"What the leg is for, in an order with exits."},attachedTo:{$ref:"common.v1.legId",
description:"The leg that this one depends on: it is never sent by itself."},side:{$ref:"common.v1.side",description:"Wh\
ere it is not the order's."},clOrdId:{$ref:"common.v1.clOrdId",description:"The one under which the leg is known now."},
brokerOrderId:{$ref:"common.v1.brokerOrderId"},working:{$ref:"common.v1.ordStatus",description:"The leg without its pend\
ing requests: what it falls back to when one is refused."},ordStatus:{$ref:"common.v1.ordStatus",description:"FIX 39 Ord\
Status of the leg, pending requests included."},sending:{enum:["not_sent","in_flight","unknown","acknowledged"],description:"\
How far the send of clOrdId has come."},attempt:{type:"integer",minimum:0,maximum:9007199254740991,description:"How ofte\
n clOrdId was sent."},terms:{$ref:"common.v1.terms",description:"What the broker was asked to do last."},cumQty:{$ref:"c\
ommon.v1.exactDecimal",description:"FIX 14 CumQty of the leg."},cumCost:{$ref:"common.v1.exactDecimal",description:"Sum \
of lastQty x lastPx, exact; avgPx is derived from it."},executions:{type:"array",items:{type:"object",required:["execId",
"lastQty","lastPx"],properties:{execId:{$ref:"common.v1.execId"},lastQty:{$ref:"common.v1.positiveDecimal",description:"\
FIX 32 LastQty."},lastPx:{$ref:"common.v1.decimal",description:"FIX 31 LastPx."},brokerOrderId:{$ref:"common.v1.brokerOr\
derId"},brokerCumQty:{$ref:"common.v1.decimal",description:"What the broker says its order had executed after this one."},
fees:{$ref:"common.v1.exactDecimal",description:"Expected cost beside the price, in the instrument's currency."},instrumentLegs:{
type:"array",items:{$ref:"common.v1.legExecution"},description:"Of a multileg order: what was executed in each contract."}},
title:"Execution",description:"One execution that counts."},description:"Executions that count, oldest first."},busted:{
type:"array",items:{type:"string"},description:"Execution ids taken back or corrected: they never count again."},pendingCancel:{
$ref:"common.v1.token",description:"The request that asks for it."},pendingReplace:{type:"object",required:["requestId",
"clOrdId","terms","sending","attempt","validUntil"],properties:{requestId:{$ref:"common.v1.token",description:"The OMS's\
 request."},clOrdId:{$ref:"common.v1.clOrdId",description:"The id under which the changed leg will be known."},terms:{$ref:"\
common.v1.terms",description:"The terms once the broker confirms."},sending:{enum:["not_sent","in_flight","unknown"],description:"\
How far the send has come."},attempt:{type:"integer",maximum:9007199254740991,description:"How often it was sent."},validUntil:{
$ref:"common.v1.timestamp",description:"The request's own: after this instant the change is refused, not sent late."}},title:"\
PendingReplace",description:"A change the broker has not answered yet."},replaceVersion:{type:"integer",minimum:0,description:"\
Of the newest replace, confirmed or not: the next one takes the next number.",maximum:9007199254740991},priorIds:{type:"\
array",items:{type:"object",required:["clOrdId"],properties:{clOrdId:{$ref:"common.v1.clOrdId"},brokerOrderId:{$ref:"com\
mon.v1.brokerOrderId"}}},description:"Under which the leg was known before replaces."},reason:{$ref:"common.v1.reason",description:"\
Why the leg was refused or ended, where there is a reason."},filledQty:{$ref:"common.v1.exactDecimal",description:"The e\
xecuted quantity at which the broker called it filled: of a cashOrderQty leg, and of an exit, whose quantity follows wha\
t the other exit has executed."}},title:"Leg",description:"One child order as it stands."},description:"The child orders\
."},requests:{type:"array",description:"Ids of the newest requests about this order that were dealt with, at most 32: a \
repeat has no effect.",items:{type:"string"}},pendingCancel:{$ref:"common.v1.token",description:"The cancel request that\
 is under way."},fees:{$ref:"common.v1.exactDecimal",description:"Sum of the executions' expected fees."},receivedAt:{$ref:"\
common.v1.timestamp",description:"When the gateway recorded the order."},updatedAt:{$ref:"common.v1.timestamp",description:"\
When the gateway recorded the newest event."},reason:{$ref:"common.v1.reason",description:"Why the order was refused or \
ended, where there is a reason."}}};function H(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.symbol===void 0&&(m="symbol")||r.side===void 0&&(m="side")||r.execId===void 0&&(m=
"execId")||r.lastQty===void 0&&(m="lastQty")||r.lastPx===void 0&&(m="lastPx"))return H.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.symbol!==void 0){let o=r.symbol,i=e;if(e===e)if(typeof o==
"string"){if(!He.test(o))return H.errors=[{instancePath:t+"/symbol",schemaPath:"common.v1.symbol/pattern",keyword:"patte\
rn",params:{pattern:"^[A-Z0-9][A-Z0-9./ _-]{0,31}$"}}],!1}else return H.errors=[{instancePath:t+"/symbol",schemaPath:"co\
mmon.v1.symbol/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.side!==void 0){let o=r.
side,i=e;if(!(o==="buy"||o==="sell"||o==="sell_short"))return H.errors=[{instancePath:t+"/side",schemaPath:"common.v1.si\
de/enum",keyword:"enum",params:{allowedValues:Ue.enum}}],!1;var s=i===e}else var s=!0;if(s){if(r.execId!==void 0){let o=r.
execId,i=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return H.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.\
execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return H.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.lastQty!==void 0){
let o=r.lastQty,i=e;if(e===e)if(typeof o=="string"){if(u(o)>29)return H.errors=[{instancePath:t+"/lastQty",schemaPath:"c\
ommon.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;if(!B.test(o))return H.errors=[{instancePath:t+
"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]\
{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.lastPx!==void 0){let o=r.lastPx,i=e;
if(e===e)if(typeof o=="string"){if(u(o)>30)return H.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxL\
ength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(o))return H.errors=[{instancePath:t+"/lastPx",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return H.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0}}}}else return H.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;
return H.errors=a,e===0}function y(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;
if(e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let w;if(r.account===void 0&&(w="account")||r.orderId===void 0&&(w=
"orderId")||r.version===void 0&&(w="version")||r.digest===void 0&&(w="digest")||r.request===void 0&&(w="request")||r.order===
void 0&&(w="order")||r.legs===void 0&&(w="legs")||r.requests===void 0&&(w="requests")||r.fees===void 0&&(w="fees")||r.receivedAt===
void 0&&(w="receivedAt")||r.updatedAt===void 0&&(w="updatedAt"))return y.errors=[{instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:w}}],!1;if(r.account!==void 0){let x=r.account,I=e;if(e===e)if(typeof x=="str\
ing"){if(!F.test(x))return y.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return y.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.orderId!==void 0){let x=r.orderId,I=e;if(e===
e)if(typeof x=="string"){if(!F.test(x))return y.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return y.errors=[{instancePath:t+"/orderId",schemaPath:"\
common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.version!==void 0){
let x=r.version,I=e;if(!(typeof x=="number"&&!(x%1)&&!isNaN(x)&&isFinite(x)))return y.errors=[{instancePath:t+"/version",
schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"}}],!1;if(e===I&&typeof x=="number"&&isFinite(
x)){if(x>9007199254740991||isNaN(x))return y.errors=[{instancePath:t+"/version",schemaPath:"#/properties/version/maximum",
keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(x<1||isNaN(x))return y.errors=[{instancePath:t+
"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var s=I===e}else
var s=!0;if(s){if(r.digest!==void 0){let x=r.digest,I=e;if(e===e)if(typeof x=="string"){if(!Ye.test(x))return y.errors=[
{instancePath:t+"/digest",schemaPath:"common.v1.digest/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"}}],!1}else
return y.errors=[{instancePath:t+"/digest",schemaPath:"common.v1.digest/type",keyword:"type",params:{type:"string"}}],!1;
var s=I===e}else var s=!0;if(s){if(r.request!==void 0){let x=e;$(r.request,{instancePath:t+"/request",parentData:r,parentDataProperty:"\
request",rootData:d})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var s=x===e}else var s=!0;if(s){if(r.order!==
void 0){let x=e;K(r.order,{instancePath:t+"/order",parentData:r,parentDataProperty:"order",rootData:d})||(a=a===null?K.errors:
a.concat(K.errors),e=a.length);var s=x===e}else var s=!0;if(s){if(r.legs!==void 0){let x=r.legs,I=e;if(e===I)if(Array.isArray(
x)){var m=!0;let q=x.length;for(let f=0;f<q;f++){let g=x[f],fe=e;if(e===fe)if(g&&typeof g=="object"&&!Array.isArray(g)){
let oe;if(g.legId===void 0&&(oe="legId")||g.broker===void 0&&(oe="broker")||g.clOrdId===void 0&&(oe="clOrdId")||g.working===
void 0&&(oe="working")||g.ordStatus===void 0&&(oe="ordStatus")||g.sending===void 0&&(oe="sending")||g.attempt===void 0&&
(oe="attempt")||g.terms===void 0&&(oe="terms")||g.cumQty===void 0&&(oe="cumQty")||g.cumCost===void 0&&(oe="cumCost")||g.
executions===void 0&&(oe="executions")||g.busted===void 0&&(oe="busted")||g.replaceVersion===void 0&&(oe="replaceVersion")||
g.priorIds===void 0&&(oe="priorIds"))return y.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs/items/req\
uired",keyword:"required",params:{missingProperty:oe}}],!1;if(g.legId!==void 0){let p=g.legId,A=e;if(e===e)if(typeof p==
"string"){if(!De.test(p))return y.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"common.v1.legId/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{1,4}$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/legId",schemaPath:"comm\
on.v1.legId/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(g.broker!==void 0){let p=g.
broker,A=e;if(e===e)if(typeof p=="string"){if(!F.test(p))return y.errors=[{instancePath:t+"/legs/"+f+"/broker",schemaPath:"\
common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return y.errors=[{instancePath:t+
"/legs/"+f+"/broker",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;
if(o){if(g.role!==void 0){let p=g.role,A=e;if(!(p==="take_profit"||p==="stop_loss"))return y.errors=[{instancePath:t+"/l\
egs/"+f+"/role",schemaPath:"common.v1.legRole/enum",keyword:"enum",params:{allowedValues:mr.enum}}],!1;var o=A===e}else var o=!0;
if(o){if(g.attachedTo!==void 0){let p=g.attachedTo,A=e;if(e===e)if(typeof p=="string"){if(!De.test(p))return y.errors=[{
instancePath:t+"/legs/"+f+"/attachedTo",schemaPath:"common.v1.legId/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1\
,4}$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/attachedTo",schemaPath:"common.v1.legId/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(g.side!==void 0){let p=g.side,A=e;if(!(p==="buy"||p===
"sell"||p==="sell_short"))return y.errors=[{instancePath:t+"/legs/"+f+"/side",schemaPath:"common.v1.side/enum",keyword:"\
enum",params:{allowedValues:Ue.enum}}],!1;var o=A===e}else var o=!0;if(o){if(g.clOrdId!==void 0){let p=g.clOrdId,A=e;if(e===
e)if(typeof p=="string"){if(!We.test(p))return y.errors=[{instancePath:t+"/legs/"+f+"/clOrdId",schemaPath:"common.v1.clO\
rdId/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return y.errors=[{instancePath:t+"/l\
egs/"+f+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;
if(o){if(g.brokerOrderId!==void 0){let p=g.brokerOrderId,A=e;if(e===e)if(typeof p=="string"){if(u(p)>128)return y.errors=
[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{
limit:128}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(g.working!==void 0){let p=g.working,A=e;
if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unknown"||p==="new"||p==="partially_filled"||p==="filled"||
p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p==="rejected"||p==="expired"||p==="done_for_day"||p==="sus\
pended"||p==="stopped"||p==="calculated"))return y.errors=[{instancePath:t+"/legs/"+f+"/working",schemaPath:"common.v1.o\
rdStatus/enum",keyword:"enum",params:{allowedValues:Je.enum}}],!1;var o=A===e}else var o=!0;if(o){if(g.ordStatus!==void 0){
let p=g.ordStatus,A=e;if(!(p==="received"||p==="held"||p==="pending_new"||p==="submit_unknown"||p==="new"||p==="partiall\
y_filled"||p==="filled"||p==="pending_cancel"||p==="pending_replace"||p==="canceled"||p==="rejected"||p==="expired"||p===
"done_for_day"||p==="suspended"||p==="stopped"||p==="calculated"))return y.errors=[{instancePath:t+"/legs/"+f+"/ordStatu\
s",schemaPath:"common.v1.ordStatus/enum",keyword:"enum",params:{allowedValues:Je.enum}}],!1;var o=A===e}else var o=!0;if(o){
if(g.sending!==void 0){let p=g.sending,A=e;if(!(p==="not_sent"||p==="in_flight"||p==="unknown"||p==="acknowledged"))return y.
errors=[{instancePath:t+"/legs/"+f+"/sending",schemaPath:"#/properties/legs/items/properties/sending/enum",keyword:"enum",
params:{allowedValues:or.properties.legs.items.properties.sending.enum}}],!1;var o=A===e}else var o=!0;if(o){if(g.attempt!==
void 0){let p=g.attempt,A=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return y.errors=[{instancePath:t+"/\
legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===A&&typeof p=="number"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return y.errors=[{instancePath:t+"/legs/"+
f+"/attempt",schemaPath:"#/properties/legs/items/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return y.errors=[{instancePath:t+"/legs/"+f+"/attempt",schemaPath:"#/properties/legs/items/propertie\
s/attempt/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=A===e}else var o=!0;if(o){if(g.terms!==
void 0){let p=e;O(g.terms,{instancePath:t+"/legs/"+f+"/terms",parentData:g,parentDataProperty:"terms",rootData:d})||(a=a===
null?O.errors:a.concat(O.errors),e=a.length);var o=p===e}else var o=!0;if(o){if(g.cumQty!==void 0){let p=g.cumQty,A=e;if(e===
e)if(typeof p=="string"){if(u(p)>64)return y.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDec\
imal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(p))return y.errors=[{instancePath:t+"/legs/"+f+"/c\
umQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],
!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/cumQty",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{
type:"string"}}],!1;var o=A===e}else var o=!0;if(o){if(g.cumCost!==void 0){let p=g.cumCost,A=e;if(e===e)if(typeof p=="st\
ring"){if(u(p)>64)return y.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"\
maxLength",params:{limit:64}}],!1;if(!Y.test(p))return y.errors=[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"commo\
n.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return y.errors=
[{instancePath:t+"/legs/"+f+"/cumCost",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],
!1;var o=A===e}else var o=!0;if(o){if(g.executions!==void 0){let p=g.executions,A=e;if(e===A)if(Array.isArray(p)){var i=!0;
let ae=p.length;for(let _=0;_<ae;_++){let T=p[_],ke=e;if(e===ke)if(T&&typeof T=="object"&&!Array.isArray(T)){let Pe;if(T.
execId===void 0&&(Pe="execId")||T.lastQty===void 0&&(Pe="lastQty")||T.lastPx===void 0&&(Pe="lastPx"))return y.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+_,schemaPath:"#/properties/legs/items/properties/executions/items/required",keyword:"required",
params:{missingProperty:Pe}}],!1;if(T.execId!==void 0){let C=T.execId,te=e;if(e===e)if(typeof C=="string"){if(u(C)>128)return y.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",
params:{limit:128}}],!1;if(u(C)<1)return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/execId",schemaPath:"com\
mon.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/ex\
ecutions/"+_+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var n=te===e}else var n=!0;
if(n){if(T.lastQty!==void 0){let C=T.lastQty,te=e;if(e===e)if(typeof C=="string"){if(u(C)>29)return y.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+_+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],
!1;if(!B.test(C))return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/lastQty",schemaPath:"common.v1.positiveD\
ecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return y.
errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",
params:{type:"string"}}],!1;var n=te===e}else var n=!0;if(n){if(T.lastPx!==void 0){let C=T.lastPx,te=e;if(e===e)if(typeof C==
"string"){if(u(C)>30)return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/lastPx",schemaPath:"common.v1.decima\
l/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(C))return y.errors=[{instancePath:t+"/legs/"+f+"/exe\
cutions/"+_+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\
\\.[0-9]{1,9})?$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/lastPx",schemaPath:"common.v\
1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=te===e}else var n=!0;if(n){if(T.brokerOrderId!==void 0){
let C=T.brokerOrderId,te=e;if(e===e)if(typeof C=="string"){if(u(C)>128)return y.errors=[{instancePath:t+"/legs/"+f+"/exe\
cutions/"+_+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else
return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/type",
keyword:"type",params:{type:"string"}}],!1;var n=te===e}else var n=!0;if(n){if(T.brokerCumQty!==void 0){let C=T.brokerCumQty,
te=e;if(e===e)if(typeof C=="string"){if(u(C)>30)return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/brokerCum\
Qty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(C))return y.errors=
[{instancePath:t+"/legs/"+f+"/executions/"+_+"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+
_+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var n=te===e}else var n=!0;
if(n){if(T.fees!==void 0){let C=T.fees,te=e;if(e===e)if(typeof C=="string"){if(u(C)>64)return y.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+_+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],
!1;if(!Y.test(C))return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/fees",schemaPath:"common.v1.exactDecimal\
/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return y.errors=[{instancePath:t+
"/legs/"+f+"/executions/"+_+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var n=te===e}else var n=!0;if(n)if(T.instrumentLegs!==void 0){let C=T.instrumentLegs,te=e;if(e===te)if(Array.isArray(C)){
var h=!0;let cr=C.length;for(let Te=0;Te<cr;Te++){let lr=e;H(C[Te],{instancePath:t+"/legs/"+f+"/executions/"+_+"/instrum\
entLegs/"+Te,parentData:C,parentDataProperty:Te,rootData:d})||(a=a===null?H.errors:a.concat(H.errors),e=a.length);var h=lr===
e;if(!h)break}}else return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_+"/instrumentLegs",schemaPath:"#/propert\
ies/legs/items/properties/executions/items/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var n=te===
e}else var n=!0}}}}}}else return y.errors=[{instancePath:t+"/legs/"+f+"/executions/"+_,schemaPath:"#/properties/legs/ite\
ms/properties/executions/items/type",keyword:"type",params:{type:"object"}}],!1;var i=ke===e;if(!i)break}}else return y.
errors=[{instancePath:t+"/legs/"+f+"/executions",schemaPath:"#/properties/legs/items/properties/executions/type",keyword:"\
type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){if(g.busted!==void 0){let p=g.busted,A=e;if(e===A)if(Array.
isArray(p)){var l=!0;let ae=p.length;for(let _=0;_<ae;_++){let T=e;if(typeof p[_]!="string")return y.errors=[{instancePath:t+
"/legs/"+f+"/busted/"+_,schemaPath:"#/properties/legs/items/properties/busted/items/type",keyword:"type",params:{type:"s\
tring"}}],!1;var l=T===e;if(!l)break}}else return y.errors=[{instancePath:t+"/legs/"+f+"/busted",schemaPath:"#/propertie\
s/legs/items/properties/busted/type",keyword:"type",params:{type:"array"}}],!1;var o=A===e}else var o=!0;if(o){if(g.pendingCancel!==
void 0){let p=g.pendingCancel,A=e;if(e===e)if(typeof p=="string"){if(!F.test(p))return y.errors=[{instancePath:t+"/legs/"+
f+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else
return y.errors=[{instancePath:t+"/legs/"+f+"/pendingCancel",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var o=A===e}else var o=!0;if(o){if(g.pendingReplace!==void 0){let p=g.pendingReplace,A=e;if(e===A)if(p&&typeof p==
"object"&&!Array.isArray(p)){let ae;if(p.requestId===void 0&&(ae="requestId")||p.clOrdId===void 0&&(ae="clOrdId")||p.terms===
void 0&&(ae="terms")||p.sending===void 0&&(ae="sending")||p.attempt===void 0&&(ae="attempt")||p.validUntil===void 0&&(ae=
"validUntil"))return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace",schemaPath:"#/properties/legs/items/properti\
es/pendingReplace/required",keyword:"required",params:{missingProperty:ae}}],!1;if(p.requestId!==void 0){let _=p.requestId,
T=e;if(e===e)if(typeof _=="string"){if(!F.test(_))return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/requestId",
schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return y.errors=
[{instancePath:t+"/legs/"+f+"/pendingReplace/requestId",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"s\
tring"}}],!1;var c=T===e}else var c=!0;if(c){if(p.clOrdId!==void 0){let _=p.clOrdId,T=e;if(e===e)if(typeof _=="string"){
if(!We.test(_))return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/\
pendingReplace/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var c=T===e}else var c=!0;
if(c){if(p.terms!==void 0){let _=e;O(p.terms,{instancePath:t+"/legs/"+f+"/pendingReplace/terms",parentData:p,parentDataProperty:"\
terms",rootData:d})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var c=_===e}else var c=!0;if(c){if(p.sending!==
void 0){let _=p.sending,T=e;if(!(_==="not_sent"||_==="in_flight"||_==="unknown"))return y.errors=[{instancePath:t+"/legs\
/"+f+"/pendingReplace/sending",schemaPath:"#/properties/legs/items/properties/pendingReplace/properties/sending/enum",keyword:"\
enum",params:{allowedValues:or.properties.legs.items.properties.pendingReplace.properties.sending.enum}}],!1;var c=T===e}else
var c=!0;if(c){if(p.attempt!==void 0){let _=p.attempt,T=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return y.
errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"#/properties/legs/items/properties/pendingRepla\
ce/properties/attempt/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof _=="number"&&isFinite(_)&&(_>9007199254740991||
isNaN(_)))return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/attempt",schemaPath:"#/properties/legs/items/prop\
erties/pendingReplace/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;
var c=T===e}else var c=!0;if(c)if(p.validUntil!==void 0){let _=p.validUntil,T=e;if(e===e)if(typeof _=="string"){if(u(_)>
30)return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.timestamp/maxLength",keyword:"\
maxLength",params:{limit:30}}],!1;if(!ee.test(_))return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",
schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[1\
2][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-\
9]{1,9})?Z$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/pendingReplace/validUntil",schemaPath:"common.v1.t\
imestamp/type",keyword:"type",params:{type:"string"}}],!1;var c=T===e}else var c=!0}}}}}else return y.errors=[{instancePath:t+
"/legs/"+f+"/pendingReplace",schemaPath:"#/properties/legs/items/properties/pendingReplace/type",keyword:"type",params:{
type:"object"}}],!1;var o=A===e}else var o=!0;if(o){if(g.replaceVersion!==void 0){let p=g.replaceVersion,A=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return y.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/pr\
operties/legs/items/properties/replaceVersion/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof p=="num\
ber"&&isFinite(p)){if(p>9007199254740991||isNaN(p))return y.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"\
#/properties/legs/items/properties/replaceVersion/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(p<0||isNaN(p))return y.errors=[{instancePath:t+"/legs/"+f+"/replaceVersion",schemaPath:"#/properties/legs/items/pr\
operties/replaceVersion/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var o=A===e}else var o=!0;if(o){
if(g.priorIds!==void 0){let p=g.priorIds,A=e;if(e===A)if(Array.isArray(p)){var D=!0;let ae=p.length;for(let _=0;_<ae;_++){
let T=p[_],ke=e;if(e===ke)if(T&&typeof T=="object"&&!Array.isArray(T)){let Pe;if(T.clOrdId===void 0&&(Pe="clOrdId"))return y.
errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+_,schemaPath:"#/properties/legs/items/properties/priorIds/items/required",
keyword:"required",params:{missingProperty:Pe}}],!1;if(T.clOrdId!==void 0){let C=T.clOrdId,te=e;if(e===e)if(typeof C=="s\
tring"){if(!We.test(C))return y.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+_+"/clOrdId",schemaPath:"common.v1.clOrd\
Id/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,128}$"}}],!1}else return y.errors=[{instancePath:t+"/leg\
s/"+f+"/priorIds/"+_+"/clOrdId",schemaPath:"common.v1.clOrdId/type",keyword:"type",params:{type:"string"}}],!1;var S=te===
e}else var S=!0;if(S)if(T.brokerOrderId!==void 0){let C=T.brokerOrderId,te=e;if(e===e)if(typeof C=="string"){if(u(C)>128)
return y.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+_+"/brokerOrderId",schemaPath:"common.v1.brokerOrderId/maxLengt\
h",keyword:"maxLength",params:{limit:128}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+_+"/brokerO\
rderId",schemaPath:"common.v1.brokerOrderId/type",keyword:"type",params:{type:"string"}}],!1;var S=te===e}else var S=!0}else
return y.errors=[{instancePath:t+"/legs/"+f+"/priorIds/"+_,schemaPath:"#/properties/legs/items/properties/priorIds/items\
/type",keyword:"type",params:{type:"object"}}],!1;var D=ke===e;if(!D)break}}else return y.errors=[{instancePath:t+"/legs\
/"+f+"/priorIds",schemaPath:"#/properties/legs/items/properties/priorIds/type",keyword:"type",params:{type:"array"}}],!1;
var o=A===e}else var o=!0;if(o){if(g.reason!==void 0){let p=e;L(g.reason,{instancePath:t+"/legs/"+f+"/reason",parentData:g,
parentDataProperty:"reason",rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var o=p===e}else var o=!0;
if(o)if(g.filledQty!==void 0){let p=g.filledQty,A=e;if(e===e)if(typeof p=="string"){if(u(p)>64)return y.errors=[{instancePath:t+
"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
p))return y.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",
params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return y.errors=[{instancePath:t+"/legs/"+f+"/filledQty",schemaPath:"\
common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var o=A===e}else var o=!0}}}}}}}}}}}}}}}}}}}}}else
return y.errors=[{instancePath:t+"/legs/"+f,schemaPath:"#/properties/legs/items/type",keyword:"type",params:{type:"objec\
t"}}],!1;var m=fe===e;if(!m)break}}else return y.errors=[{instancePath:t+"/legs",schemaPath:"#/properties/legs/type",keyword:"\
type",params:{type:"array"}}],!1;var s=I===e}else var s=!0;if(s){if(r.requests!==void 0){let x=r.requests,I=e;if(e===I)if(Array.
isArray(x)){var P=!0;let q=x.length;for(let f=0;f<q;f++){let g=e;if(typeof x[f]!="string")return y.errors=[{instancePath:t+
"/requests/"+f,schemaPath:"#/properties/requests/items/type",keyword:"type",params:{type:"string"}}],!1;var P=g===e;if(!P)
break}}else return y.errors=[{instancePath:t+"/requests",schemaPath:"#/properties/requests/type",keyword:"type",params:{
type:"array"}}],!1;var s=I===e}else var s=!0;if(s){if(r.pendingCancel!==void 0){let x=r.pendingCancel,I=e;if(e===e)if(typeof x==
"string"){if(!F.test(x))return y.errors=[{instancePath:t+"/pendingCancel",schemaPath:"common.v1.token/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return y.errors=[{instancePath:t+"/pendingCancel",schemaPath:"\
common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s){if(r.fees!==void 0){let x=r.
fees,I=e;if(e===e)if(typeof x=="string"){if(u(x)>64)return y.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exact\
Decimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(x))return y.errors=[{instancePath:t+"/fees",schemaPath:"\
common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return y.
errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=I===
e}else var s=!0;if(s){if(r.receivedAt!==void 0){let x=r.receivedAt,I=e;if(e===e)if(typeof x=="string"){if(u(x)>30)return y.
errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],
!1;if(!ee.test(x))return y.errors=[{instancePath:t+"/receivedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"patte\
rn",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(\
0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return y.errors=[{instancePath:t+
"/receivedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;
if(s){if(r.updatedAt!==void 0){let x=r.updatedAt,I=e;if(e===e)if(typeof x=="string"){if(u(x)>30)return y.errors=[{instancePath:t+
"/updatedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(x))return y.
errors=[{instancePath:t+"/updatedAt",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{\
4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9\
]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return y.errors=[{instancePath:t+"/updatedAt",schemaPath:"\
common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=I===e}else var s=!0;if(s)if(r.reason!==void 0){
let x=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?L.errors:
a.concat(L.errors),e=a.length);var s=x===e}else var s=!0}}}}}}}}}}}}else return y.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return y.errors=a,e===0}var Hr=Ze;function Ze(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Ze.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="stopped")return Ze.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"stopped"}}],!1}else return Ze.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ze.errors=a,e===0}var Br=je,Gr={$id:"\
order-submit-unknown.v1.schema.json",title:"OrderSubmitUnknown",description:"Sent or not, accepted or not: nobody knows \
yet. The broker is being asked; nothing is resent on silence. Subject: order.events.<account>.<orderId>.",allOf:[{$ref:"\
common.v1.legEvent"}],type:"object",required:["type","action","reason"],properties:{type:{const:"submit_unknown",description:"\
Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or the change of one\
."},reason:{$ref:"common.v1.reason"}}};function je(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){
let a=null,e=0;if(b(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),
e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.action===void 0&&
(m="action")||r.reason===void 0&&(m="reason"))return je.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submit_unknown")return je.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submit_unknown"}}],!1;var s=o===e}else
var s=!0;if(s){if(r.action!==void 0){let o=r.action,i=e;if(!(o==="new"||o==="replace"))return je.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Gr.properties.action.enum}}],!1;var s=i===
e}else var s=!0;if(s)if(r.reason!==void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"\
reason",rootData:d})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}else return je.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=a,e===0}var Jr=ve,Kr={$id:"\
order-submitting.v1.schema.json",title:"OrderSubmitting",description:"Intent: the writer of this event, and nobody else,\
 may send this to the broker. It is on the log before the first byte leaves. Subject: order.events.<account>.<orderId>.",
allOf:[{$ref:"common.v1.legEvent"}],type:"object",required:["type","action","attempt"],properties:{type:{const:"submitti\
ng",description:"Which event this is."},action:{enum:["new","replace"],description:"What was to be sent: a new order or \
the change of one."},attempt:{type:"integer",minimum:1,description:"1 for the first send; more only where sending the sa\
me id again is proven safe.",maximum:9007199254740991}}};function ve(r,{instancePath:t="",parentData:k,parentDataProperty:v,
rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:
a.concat(b.errors),e=a.length),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||
r.action===void 0&&(m="action")||r.attempt===void 0&&(m="attempt"))return ve.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:m}}],!1;if(r.type!==void 0){let o=e;if(r.type!=="submitting")return ve.errors=
[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"submitting"}}],!1;var s=o===
e}else var s=!0;if(s){if(r.action!==void 0){let o=r.action,i=e;if(!(o==="new"||o==="replace"))return ve.errors=[{instancePath:t+
"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues:Kr.properties.action.enum}}],!1;var s=i===
e}else var s=!0;if(s)if(r.attempt!==void 0){let o=r.attempt,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))
return ve.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===i&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ve.errors=[{instancePath:t+"/attemp\
t",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<
1||isNaN(o))return ve.errors=[{instancePath:t+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0}}else return ve.errors=[{instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ve.errors=a,e===0}var Yr=Re;function Re(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let s;if(r.type===void 0&&(s="type"))return Re.errors=[{instancePath:t,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:s}}],!1;if(r.type!==void 0&&r.type!=="suspended")return Re.errors=[{instancePath:t+
"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"suspended"}}],!1}else return Re.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Re.errors=a,e===0}var et=ye;function ye(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.execId===void 0&&(m="execId")||r.execRefId===void 0&&
(m="execRefId"))return ye.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;if(r.type!==void 0){let o=e;if(r.type!=="trade_cancel")return ye.errors=[{instancePath:t+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"trade_cancel"}}],!1;var s=o===e}else var s=!0;if(s){if(r.execId!==
void 0){let o=r.execId,i=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return ye.errors=[{instancePath:t+"/execId",schemaPath:"\
common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(o)<1)return ye.errors=[{instancePath:t+"/ex\
ecId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ye.errors=[{instancePath:t+
"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.
execRefId!==void 0){let o=r.execRefId,i=e;if(e===i)if(typeof o=="string"){if(u(o)>128)return ye.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return ye.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=i===
e}else var s=!0}}else return ye.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ye.
errors=a,e===0}var rt=V;function V(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.execRefId===void 0&&
(o="execRefId")||r.lastQty===void 0&&(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return V.errors=[{instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=e;if(r.type!=="trade_correct")return V.
errors=[{instancePath:t+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade_correct"}}],
!1;var s=i===e}else var s=!0;if(s){if(r.execId!==void 0){let i=r.execId,n=e;if(e===e)if(typeof i=="string"){if(u(i)>128)
return V.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],
!1;if(u(i)<1)return V.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return V.errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{
type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.lastQty!==void 0){let i=r.lastQty,n=e;if(e===e)if(typeof i=="st\
ring"){if(u(i)>29)return V.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"\
maxLength",params:{limit:29}}],!1;if(!B.test(i))return V.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positi\
veDecimal/pattern",keyword:"pattern",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.
errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;
var s=n===e}else var s=!0;if(s){if(r.lastPx!==void 0){let i=r.lastPx,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return V.
errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.
test(i))return V.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"\
^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.de\
cimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let i=r.
brokerCumQty,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return V.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(i))return V.errors=[{instancePath:t+
"/brokerCumQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9\
]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",
params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.fees!==void 0){let i=r.fees,n=e;if(e===e)if(typeof i=="\
string"){if(u(i)>64)return V.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxL\
ength",params:{limit:64}}],!1;if(!Y.test(i))return V.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/\
pattern",keyword:"pattern",params:{pattern:"^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return V.errors=[{instancePath:t+
"/fees",schemaPath:"common.v1.exactDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){
if(r.execRefId!==void 0){let i=r.execRefId,n=e;if(e===n)if(typeof i=="string"){if(u(i)>128)return V.errors=[{instancePath:t+
"/execRefId",schemaPath:"#/properties/execRefId/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return V.errors=
[{instancePath:t+"/execRefId",schemaPath:"#/properties/execRefId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.leavesQty!==void 0){let i=r.leavesQty,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return V.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;
if(!se.test(i))return V.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{
pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return V.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s)if(r.instrumentLegs!==
void 0){let i=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(i)){var m=!0;let l=i.length;for(let c=0;c<l;c++){let D=e;H(
i[c],{instancePath:t+"/instrumentLegs/"+c,parentData:i,parentDataProperty:c,rootData:d})||(a=a===null?H.errors:a.concat(
H.errors),e=a.length);var m=D===e;if(!m)break}}else return V.errors=[{instancePath:t+"/instrumentLegs",schemaPath:"#/pro\
perties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}}else return V.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=a,e===0}var tt=z;function z(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.type===void 0&&(o="type")||r.execId===void 0&&(o="execId")||r.lastQty===void 0&&
(o="lastQty")||r.lastPx===void 0&&(o="lastPx"))return z.errors=[{instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:o}}],!1;if(r.type!==void 0){let i=e;if(r.type!=="trade")return z.errors=[{instancePath:t+"/ty\
pe",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"trade"}}],!1;var s=i===e}else var s=!0;if(s){
if(r.execId!==void 0){let i=r.execId,n=e;if(e===e)if(typeof i=="string"){if(u(i)>128)return z.errors=[{instancePath:t+"/\
execId",schemaPath:"common.v1.execId/maxLength",keyword:"maxLength",params:{limit:128}}],!1;if(u(i)<1)return z.errors=[{
instancePath:t+"/execId",schemaPath:"common.v1.execId/minLength",keyword:"minLength",params:{limit:1}}],!1}else return z.
errors=[{instancePath:t+"/execId",schemaPath:"common.v1.execId/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.lastQty!==void 0){let i=r.lastQty,n=e;if(e===e)if(typeof i=="string"){if(u(i)>29)return z.errors=
[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/maxLength",keyword:"maxLength",params:{limit:29}}],!1;
if(!B.test(i))return z.errors=[{instancePath:t+"/lastQty",schemaPath:"common.v1.positiveDecimal/pattern",keyword:"patter\
n",params:{pattern:"^(?!0(\\.0+)?$)(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return z.errors=[{instancePath:t+"/\
lastQty",schemaPath:"common.v1.positiveDecimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;
if(s){if(r.lastPx!==void 0){let i=r.lastPx,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return z.errors=[{instancePath:t+
"/lastPx",schemaPath:"common.v1.decimal/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(i))return z.errors=
[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,\
17})(\\.[0-9]{1,9})?$"}}],!1}else return z.errors=[{instancePath:t+"/lastPx",schemaPath:"common.v1.decimal/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.brokerCumQty!==void 0){let i=r.brokerCumQty,n=e;if(e===
e)if(typeof i=="string"){if(u(i)>30)return z.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/maxLe\
ngth",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(i))return z.errors=[{instancePath:t+"/brokerCumQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return z.
errors=[{instancePath:t+"/brokerCumQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.fees!==void 0){let i=r.fees,n=e;if(e===e)if(typeof i=="string"){if(u(i)>64)return z.errors=[{
instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/maxLength",keyword:"maxLength",params:{limit:64}}],!1;if(!Y.test(
i))return z.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal/pattern",keyword:"pattern",params:{pattern:"\
^-?[0-9]{1,38}(\\.[0-9]{1,24})?$"}}],!1}else return z.errors=[{instancePath:t+"/fees",schemaPath:"common.v1.exactDecimal\
/type",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.leavesQty!==void 0){let i=r.leavesQty,
n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return z.errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decim\
al/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!se.test(i))return z.errors=[{instancePath:t+"/leavesQty",schemaPath:"\
common.v1.decimal/pattern",keyword:"pattern",params:{pattern:"^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$"}}],!1}else return z.
errors=[{instancePath:t+"/leavesQty",schemaPath:"common.v1.decimal/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s)if(r.instrumentLegs!==void 0){let i=r.instrumentLegs,n=e;if(e===n)if(Array.isArray(i)){var m=!0;let l=i.
length;for(let c=0;c<l;c++){let D=e;H(i[c],{instancePath:t+"/instrumentLegs/"+c,parentData:i,parentDataProperty:c,rootData:d})||
(a=a===null?H.errors:a.concat(H.errors),e=a.length);var m=D===e;if(!m)break}}else return z.errors=[{instancePath:t+"/ins\
trumentLegs",schemaPath:"#/properties/instrumentLegs/type",keyword:"type",params:{type:"array"}}],!1;var s=n===e}else var s=!0}}}}}}}else
return z.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return z.errors=a,e===0}
var st=Le;function Le(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(b(r,{instancePath:t,
parentData:k,parentDataProperty:v,rootData:d})||(a=a===null?b.errors:a.concat(b.errors),e=a.length),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.type===void 0&&(m="type")||r.evidence===void 0&&(m="evidence")||r.reason===void 0&&
(m="reason"))return Le.errors=[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;
if(r.type!==void 0){let o=e;if(r.type!=="unexplained")return Le.errors=[{instancePath:t+"/type",schemaPath:"#/properties\
/type/const",keyword:"const",params:{allowedValue:"unexplained"}}],!1;var s=o===e}else var s=!0;if(s){if(r.evidence!==void 0){
let o=r.evidence,i=e;if(e===i&&!(o&&typeof o=="object"&&!Array.isArray(o)))return Le.errors=[{instancePath:t+"/evidence",
schemaPath:"#/properties/evidence/type",keyword:"type",params:{type:"object"}}],!1;var s=i===e}else var s=!0;if(s)if(r.reason!==
void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?
L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0}}else return Le.errors=[{instancePath:t,schemaPath:"#/\
type",keyword:"type",params:{type:"object"}}],!1;return Le.errors=a,e===0}var ot=ge;function ge(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let i;if(r.orders===void 0&&(i="orders"))return ge.errors=[{instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:i}}],!1;if(r.orders!==void 0){let n=r.orders,h=e;if(e===h)if(Array.isArray(
n)){var s=!0;let l=n.length;for(let c=0;c<l;c++){let D=e;y(n[c],{instancePath:t+"/orders/"+c,parentData:n,parentDataProperty:c,
rootData:d})||(a=a===null?y.errors:a.concat(y.errors),e=a.length);var s=D===e;if(!s)break}}else return ge.errors=[{instancePath:t+
"/orders",schemaPath:"#/properties/orders/type",keyword:"type",params:{type:"array"}}],!1;var m=h===e}else var m=!0;if(m){
if(r.events!==void 0){let n=r.events,h=e;if(e===h)if(Array.isArray(n)){var o=!0;let c=n.length;for(let D=0;D<c;D++){let S=n[D],
P=e;if(e===P&&!(S&&typeof S=="object"&&!Array.isArray(S)))return ge.errors=[{instancePath:t+"/events/"+D,schemaPath:"#/p\
roperties/events/items/type",keyword:"type",params:{type:"object"}}],!1;var o=P===e;if(!o)break}}else return ge.errors=[
{instancePath:t+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"array"}}],!1;var m=h===e}else
var m=!0;if(m){if(r.next!==void 0){let n=r.next,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return ge.errors=
[{instancePath:t+"/next",schemaPath:"#/properties/next/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n==
"number"&&isFinite(n)&&(n>9007199254740991||isNaN(n)))return ge.errors=[{instancePath:t+"/next",schemaPath:"#/properties\
/next/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;var m=h===e}else var m=!0;if(m)if(r.
error!==void 0){let n=e;L(r.error,{instancePath:t+"/error",parentData:r,parentDataProperty:"error",rootData:d})||(a=a===
null?L.errors:a.concat(L.errors),e=a.length);var m=n===e}else var m=!0}}}else return ge.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ge.errors=a,e===0}var it=ie;function ie(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m=e;for(let o in r)if(!(o==="account"||o==="orderId"||o==="open"||o==="limit"||o==="bef\
ore")){return ie.errors=[{instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(m===e){if(r.account!==void 0){let o=r.account,i=e;if(e===e)if(typeof o=="string"){if(!F.test(o))return ie.errors=
[{instancePath:t+"/account",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}\
$"}}],!1}else return ie.errors=[{instancePath:t+"/account",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"\
string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,i=e;if(e===e)if(typeof o=="string"){
if(!F.test(o))return ie.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return ie.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.open!==void 0){let o=e;if(typeof r.open!=
"boolean")return ie.errors=[{instancePath:t+"/open",schemaPath:"#/properties/open/type",keyword:"type",params:{type:"boo\
lean"}}],!1;var s=o===e}else var s=!0;if(s){if(r.limit!==void 0){let o=r.limit,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(
o)&&isFinite(o)))return ie.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===i&&typeof o=="number"&&isFinite(o)){if(o>500||isNaN(o))return ie.errors=[{instancePath:t+"/l\
imit",schemaPath:"#/properties/limit/maximum",keyword:"maximum",params:{comparison:"<=",limit:500}}],!1;if(o<1||isNaN(o))
return ie.errors=[{instancePath:t+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=i===e}else var s=!0;if(s)if(r.before!==void 0){let o=r.before,i=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return ie.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/type",keyword:"type",
params:{type:"integer"}}],!1;if(e===i&&typeof o=="number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return ie.errors=
[{instancePath:t+"/before",schemaPath:"#/properties/before/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;if(o<1||isNaN(o))return ie.errors=[{instancePath:t+"/before",schemaPath:"#/properties/before/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1}}],!1}var s=i===e}else var s=!0}}}}}else return ie.errors=[{instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=a,e===0}var at=G;function G(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.account===void 0&&(m="account")||r.subject===void 0&&(m="subject")||r.requestSeq===
void 0&&(m="requestSeq")||r.reason===void 0&&(m="reason")||r.at===void 0&&(m="at")||r.by===void 0&&(m="by"))return G.errors=
[{instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;if(r.account!==void 0){let o=r.
account,i=e;if(e===i)if(typeof o=="string"){if(u(o)>64)return G.errors=[{instancePath:t+"/account",schemaPath:"#/propert\
ies/account/maxLength",keyword:"maxLength",params:{limit:64}}],!1}else return G.errors=[{instancePath:t+"/account",schemaPath:"\
#/properties/account/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.subject!==void 0){
let o=r.subject,i=e;if(e===i)if(typeof o=="string"){if(u(o)>256)return G.errors=[{instancePath:t+"/subject",schemaPath:"\
#/properties/subject/maxLength",keyword:"maxLength",params:{limit:256}}],!1}else return G.errors=[{instancePath:t+"/subj\
ect",schemaPath:"#/properties/subject/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
requestSeq!==void 0){let o=r.requestSeq,i=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return G.errors=[{instancePath:t+
"/requestSeq",schemaPath:"#/properties/requestSeq/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof o==
"number"&&isFinite(o)){if(o>9007199254740991||isNaN(o))return G.errors=[{instancePath:t+"/requestSeq",schemaPath:"#/prop\
erties/requestSeq/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],!1;if(o<1||isNaN(o))return G.
errors=[{instancePath:t+"/requestSeq",schemaPath:"#/properties/requestSeq/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var s=i===e}else var s=!0;if(s){if(r.orderId!==void 0){let o=r.orderId,i=e;if(e===e)if(typeof o=="stri\
ng"){if(!F.test(o))return G.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/orderId",schemaPath:"common.v1.token/type",
keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.requestId!==void 0){let o=r.requestId,i=e;
if(e===e)if(typeof o=="string"){if(!F.test(o))return G.errors=[{instancePath:t+"/requestId",schemaPath:"common.v1.token/\
pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_-]{1,64}$"}}],!1}else return G.errors=[{instancePath:t+"/request\
Id",schemaPath:"common.v1.token/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.reason!==
void 0){let o=e;L(r.reason,{instancePath:t+"/reason",parentData:r,parentDataProperty:"reason",rootData:d})||(a=a===null?
L.errors:a.concat(L.errors),e=a.length);var s=o===e}else var s=!0;if(s){if(r.at!==void 0){let o=r.at,i=e;if(e===e)if(typeof o==
"string"){if(u(o)>30)return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLengt\
h",params:{limit:30}}],!1;if(!ee.test(o))return G.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",
keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12]\
[0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return G.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else
var s=!0;if(s){if(r.by!==void 0){let o=r.by,i=e;if(e===e)if(typeof o=="string"){if(u(o)>128)return G.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/maxLength",keyword:"maxLength",params:{limit:128}}],!1}else return G.errors=[{instancePath:t+
"/by",schemaPath:"common.v1.worker/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.
excerpt!==void 0){let o=r.excerpt,i=e;if(e===i)if(typeof o=="string"){if(u(o)>512)return G.errors=[{instancePath:t+"/exc\
erpt",schemaPath:"#/properties/excerpt/maxLength",keyword:"maxLength",params:{limit:512}}],!1}else return G.errors=[{instancePath:t+
"/excerpt",schemaPath:"#/properties/excerpt/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0}}}}}}}}else
return G.errors=[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=a,e===0}
var nt=U;function U(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let o;if(r.worker===void 0&&(o="worker")||r.role===void 0&&(o="role")||r.startedAt===void 0&&
(o="startedAt")||r.at===void 0&&(o="at")||r.pid===void 0&&(o="pid"))return U.errors=[{instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:o}}],!1;if(r.worker!==void 0){let i=r.worker,n=e;if(e===e)if(typeof i=="\
string"){if(u(i)>128)return U.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/maxLength",keyword:"maxLeng\
th",params:{limit:128}}],!1}else return U.errors=[{instancePath:t+"/worker",schemaPath:"common.v1.worker/type",keyword:"\
type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.role!==void 0){let i=r.role,n=e;if(e===n)if(typeof i==
"string"){if(u(i)>64)return U.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/maxLength",keyword:"maxLengt\
h",params:{limit:64}}],!1}else return U.errors=[{instancePath:t+"/role",schemaPath:"#/properties/role/type",keyword:"typ\
e",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.startedAt!==void 0){let i=r.startedAt,n=e;if(e===e)if(typeof i==
"string"){if(u(i)>30)return U.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/maxLength",keyword:"m\
axLength",params:{limit:30}}],!1;if(!ee.test(i))return U.errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.time\
stamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|1\
1)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.
errors=[{instancePath:t+"/startedAt",schemaPath:"common.v1.timestamp/type",keyword:"type",params:{type:"string"}}],!1;var s=n===
e}else var s=!0;if(s){if(r.at!==void 0){let i=r.at,n=e;if(e===e)if(typeof i=="string"){if(u(i)>30)return U.errors=[{instancePath:t+
"/at",schemaPath:"common.v1.timestamp/maxLength",keyword:"maxLength",params:{limit:30}}],!1;if(!ee.test(i))return U.errors=
[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-((01|03|05|\
07|08|10|12)-(0[1-9]|[12][0-9]|3[01])|(04|06|09|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|[12][0-9]))T([01][0-9]|2[0-3]):[0-5\
][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z$"}}],!1}else return U.errors=[{instancePath:t+"/at",schemaPath:"common.v1.timestamp/t\
ype",keyword:"type",params:{type:"string"}}],!1;var s=n===e}else var s=!0;if(s){if(r.pid!==void 0){let i=r.pid,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return U.errors=[{instancePath:t+"/pid",schemaPath:"#/properties/pid/type",keyword:"\
type",params:{type:"integer"}}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i>9007199254740991||isNaN(i)))return U.errors=
[{instancePath:t+"/pid",schemaPath:"#/properties/pid/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}}],
!1;var s=n===e}else var s=!0;if(s){if(r.nats!==void 0){let i=e;if(typeof r.nats!="string")return U.errors=[{instancePath:t+
"/nats",schemaPath:"#/properties/nats/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s){if(r.
durability!==void 0){let i=e;if(typeof r.durability!="string")return U.errors=[{instancePath:t+"/durability",schemaPath:"\
#/properties/durability/type",keyword:"type",params:{type:"string"}}],!1;var s=i===e}else var s=!0;if(s)if(r.counters!==
void 0){let i=r.counters,n=e;if(e===n)if(i&&typeof i=="object"&&!Array.isArray(i))for(let l in i){let c=i[l],D=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return U.errors=[{instancePath:t+"/counters/"+l.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/counters/additionalProperties/type",keyword:"type",params:{type:"integer"}}],!1;if(e===D&&
typeof c=="number"&&isFinite(c)&&(c>9007199254740991||isNaN(c)))return U.errors=[{instancePath:t+"/counters/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/counters/additionalProperties/maximum",keyword:"maximum",params:{
comparison:"<=",limit:9007199254740991}}],!1;var m=D===e;if(!m)break}else return U.errors=[{instancePath:t+"/counters",schemaPath:"\
#/properties/counters/type",keyword:"type",params:{type:"object"}}],!1;var s=n===e}else var s=!0}}}}}}}else return U.errors=
[{instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=a,e===0}var mt=Ve;function Ve(r,{instancePath:t="",parentData:k,parentDataProperty:v,rootData:d=r}={}){let a=null,e=0;if(e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let m;if(r.workers===void 0&&(m="workers"))return Ve.errors=[{instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:m}}],!1;if(r.workers!==void 0){let o=r.workers;if(e===e)if(Array.isArray(
o)){var s=!0;let n=o.length;for(let h=0;h<n;h++){let l=e;U(o[h],{instancePath:t+"/workers/"+h,parentData:o,parentDataProperty:h,
rootData:d})||(a=a===null?U.errors:a.concat(U.errors),e=a.length);var s=l===e;if(!s)break}}else return Ve.errors=[{instancePath:t+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1}}else return Ve.errors=[{instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ve.errors=a,e===0}var pt={"account-updated.v1":dr,
"accounts-answer.v1":ur,"broker-account.v1":yr,"broker-status.v1":hr,"brokers-answer.v1":kr,"leg-routed.v1":wr,"order-ca\
lculated.v1":qr,"order-cancel-rejected.v1":Ar,"order-cancel-requested.v1":Dr,"order-canceled.v1":jr,"order-done-for-day.\
v1":Lr,"order-expired.v1":Tr,"order-new.v1":Or,"order-pending-cancel.v1":Qr,"order-pending-new.v1":Fr,"order-pending-rep\
lace.v1":Sr,"order-received.v1":Er,"order-refused.v1":Cr,"order-rejected.v1":Nr,"order-replace-rejected.v1":Xr,"order-re\
place-requested.v1":Zr,"order-replaced.v1":Vr,"order-request-refused.v1":Wr,"order-requested.v1":Ur,"order-state.v1":Mr,
"order-stopped.v1":Hr,"order-submit-unknown.v1":Br,"order-submitting.v1":Jr,"order-suspended.v1":Yr,"order-trade-cancel.\
v1":et,"order-trade-correct.v1":rt,"order-trade.v1":tt,"order-unexplained.v1":st,"orders-answer.v1":ot,"orders-query.v1":it,
"request-refused.v1":at,"worker-status.v1":nt,"workers-answer.v1":mt};
/** The first error that ajv met. */
export type ValidationError = {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
};
export type Validator<T> = {
  (value: unknown): value is T;
  readonly errors?: readonly ValidationError[] | null;
};
export const validators: { readonly [N in keyof Contracts]: Validator<Contracts[N]> } = pt;
