<%@ page contentType="text/html; charset=UTF-8" %>
<%@ taglib prefix="fn" uri="http://java.sun.com/jsp/jstl/functions" %>
<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>台账报送</title>
<link rel="stylesheet" href="portal.css">
<script type="module" src="/lianjian/lianjian-kit.js"></script>
<script defer src="ledger.js"></script>
</head>
<body class="own-bar">
<header>台账报送<small>${fn:escapeXml(unit)}　${fn:escapeXml(user)}</small></header>
<div class="portal">
  <lianjian-kit period="${fn:escapeXml(period)}" as-of="${fn:escapeXml(asOf)}" ledgers="${fn:escapeXml(ledgers)}" steps="choose result" lang-size="large">
    <p>这个浏览器太旧，打不开。请改用 Edge、Chrome、360 安全浏览器（极速模式）、奇安信可信浏览器，或统信、麒麟系统自带的浏览器。</p>
  </lianjian-kit>
  <form class="box" method="post" action="submit" id="submit">
    <input type="hidden" name="token" value="${fn:escapeXml(token)}">
    <input type="hidden" name="seal">
    <input type="hidden" name="errors">
    <p id="ready">自查完成以后可以报送。</p>
    <button disabled>报送自查结果</button>
  </form>
</div>
</body>
</html>
